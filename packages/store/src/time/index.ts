// How far our clock is off: asked of time servers.
export { createTimeSource, readServers, type TimeServer } from "./sntp.ts";
