// Says a day as a person does: 11月22日（日）.
const weekdays = ["日", "月", "火", "水", "木", "金", "土"];

export function dayWords(at: string): string {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return `${month}月${day}日（${weekday}）`;
}
