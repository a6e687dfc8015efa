// Accessible parts on the Digital Agency's design tokens, for both pages.
export { Badge } from "./badge.tsx";
export { Button } from "./button.tsx";
export { type ButtonLook, buttonLook } from "./button-look.ts";
export { Checkbox } from "./checkbox.tsx";
export { ChoiceGroup } from "./choice-group.tsx";
export { Dialog } from "./dialog.tsx";
export { Heading } from "./heading.tsx";
export { join } from "./join.ts";
export { MessageBubble } from "./message-bubble.tsx";
export { MessageList, type TalkMessage } from "./message-list.tsx";
export { Notice } from "./notice.tsx";
export { Progress } from "./progress.tsx";
export { Prose } from "./prose.tsx";
export { SkipLink } from "./skip-link.tsx";
export { Spinner } from "./spinner.tsx";
export { TextArea } from "./text-area.tsx";
export { TextField } from "./text-field.tsx";
export { VisuallyHidden } from "./visually-hidden.tsx";
