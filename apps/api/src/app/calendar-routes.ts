// A counsellor's sittings as a calendar program reads them: RFC 5545, at an address that is the only secret it needs.
import { TZDate } from "@date-fns/tz";
import { type FeedEvent, type Needs, readFeed } from "@kumacari/desk";
import { asDate, sittingWays } from "@kumacari/domain";
import { Hono } from "hono";
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";

export function calendarRoutes(needs: Needs): Hono {
  const routes = new Hono();
  routes.get("/calendar/:file", async (c) => {
    const path = /^([\w-]{1,128})\.ics$/.exec(c.req.param("file"))?.[1];
    const found = path === undefined ? undefined : await readFeed(needs, path);
    if (!found?.ok) return c.text("not found\n", 404);
    c.header("content-type", "text/calendar; charset=utf-8");
    return c.body(calendarOf(found.value).toString());
  });
  return routes;
}

const zone = "Asia/Tokyo";

function calendarOf(events: readonly FeedEvent[]): ICalCalendar {
  const calendar = ical({
    prodId: { company: "kumacari", product: "booking", language: "JA" },
    name: "クマキャリ！の面談",
    method: ICalCalendarMethod.PUBLISH,
    // Named at each event: a calendar with a zone of its own would tell its stamps in it, and RFC 5545 wants them in UTC.
    timezone: { name: null, generator: () => tokyo },
  });
  for (const it of events) {
    calendar.createEvent({
      id: `${it.id}@kumacari`,
      sequence: it.version,
      // A plain Date would be told in the host's zone.
      start: new TZDate(it.from, zone),
      end: new TZDate(it.to, zone),
      timezone: zone,
      stamp: asDate(it.madeAt),
      summary: `面談 ${it.number}（${sittingWays[it.way]}）`,
      ...(it.hub ? { location: it.hub } : {}),
      transparency: ICalEventTransparency.OPAQUE,
    });
  }
  return calendar;
}

/** Japan has known no summer time since 1951. */
const tokyo = [
  "BEGIN:VTIMEZONE",
  `TZID:${zone}`,
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0900",
  "TZOFFSETTO:+0900",
  "TZNAME:JST",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");
