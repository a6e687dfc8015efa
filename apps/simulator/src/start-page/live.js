// Keeps the one-time codes of the start page current, and copies what a button stands beside.
const cards = new Map([...document.querySelectorAll("[data-mail]")].map((card) => [card.dataset.mail, card]));

const refresh = async () => {
  if (document.hidden) return;
  const answer = await fetch("/staff.json");
  if (!answer.ok) return;
  for (const { mail, code, secondsLeft, spent } of await answer.json()) {
    const card = cards.get(mail);
    if (!card) continue;
    card.querySelector("[data-code]").textContent = code;
    card.querySelector("[data-left]").textContent = spent
      ? `使用済み（あと${secondsLeft}秒）`
      : `あと${secondsLeft}秒`;
    card.querySelector("[data-copy-code]").dataset.copy = code;
  }
};

const copy = async (button) => {
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = "コピー済み";
  setTimeout(() => {
    button.textContent = "コピー";
  }, 1500);
};

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
  // A browser that keeps the clipboard to itself still shows the text to select.
  if (button) copy(button).catch(() => undefined);
});

// A town that was stopped leaves the page as it was.
setInterval(() => void refresh().catch(() => undefined), 1000);
