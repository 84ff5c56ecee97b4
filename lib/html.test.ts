import { describe, expect, it } from "vitest";
import { html } from "./html";

describe("html", () => {
  it("escapes whatever is put in", () => {
    expect(html`<p title="${'"a" & b'}">${"<b>x</b>"}</p>`.text).toBe(
      '<p title="&quot;a&quot; &amp; b">&lt;b&gt;x&lt;/b&gt;</p>',
    );
  });

  it("takes its own markup as it is, joins lists and leaves gaps out", () => {
    const items = [1, 2].map((one) => html`<li>${one}</li>`);
    expect(
      html`<ul>
      ${items}${undefined}${false}
    </ul>`.text,
    ).toBe("<ul><li>1</li><li>2</li></ul>");
  });
});
