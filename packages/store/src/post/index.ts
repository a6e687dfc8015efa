// The way out for letters: over SMTP, to whoever takes mail here.
export { createPost, type PostSettings } from "./post.ts";
