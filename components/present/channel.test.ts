import { expect, it } from "vitest";
import { followerOf, type Message, newName, openLine } from "./channel";

const told = () => new Promise((resolve) => setTimeout(resolve, 20));

it("the previews of two speaker's windows follow one window each, and a wall none of their lines", async () => {
  const heard: [string, string][] = [];
  const hear = (who: string) => (message: Message) => message.kind === "show" && heard.push([who, message.query]);
  const [one, other] = [newName(), newName()];
  const lines = [
    openLine("small", `next ${one}`, () => undefined),
    openLine("small", "wall", () => undefined),
    openLine("small", followerOf("#next", one), hear("preview of one")),
    openLine("small", followerOf("#next", other), hear("preview of the other")),
    openLine("small", followerOf("", one), hear("wall")),
  ];
  lines[0]?.say({ kind: "show", query: "?step=2" });
  lines[1]?.say({ kind: "show", query: "?step=1" });
  await told();
  for (const line of lines) line.close();
  expect(heard.sort()).toEqual([
    ["preview of one", "?step=2"],
    ["wall", "?step=1"],
  ]);
});
