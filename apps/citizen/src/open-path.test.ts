// A public page asks nobody who they are, unless LINE or a mail has just said so.
import { expect, test } from "vitest";
import { isOpenPath, isVouchedFor } from "./open-path.ts";

test("だれでも読めるのは「拠点をさがす」だけ", () => {
  const paths = ["/hubs", "/hubs/", "/", "/hubs/x", "/booking", "/me", "/at/x", "/hubs2"];
  expect(paths.filter(isOpenPath)).toEqual(["/hubs", "/hubs/"]);
});

test("LINEかメールから開いた人だけを、名のる人として迎える", () => {
  const nothing = () => undefined;
  const from = (hash: string, search: string, userAgent = "Mozilla/5.0 (iPhone) Safari Line/15.0.0") =>
    isVouchedFor({ hash, search }, { userAgent }, nothing);
  expect([from("", ""), from("#map", "?way=hub")]).toEqual([false, false]);
  expect([
    from("#sim_id_token=a.b.c", ""),
    from("#access_token=a&context_token=b", ""),
    from("", "?liff.state=%2Fhubs"),
    from("", "", "Mozilla/5.0 (iPhone) Safari Line/15.0.0 LIFF"),
    isVouchedFor({ hash: "", search: "" }, { userAgent: "" }, () => ({ token: "t", draftKey: "k" })),
  ]).toEqual([true, true, true, true, true]);
});
