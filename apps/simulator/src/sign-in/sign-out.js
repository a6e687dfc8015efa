// Sends the sign-out form at once when the console asked for it; without this script a button does.
const button = document.querySelector('button[form="op.logoutForm"]');
if (button instanceof HTMLButtonElement) button.click();
