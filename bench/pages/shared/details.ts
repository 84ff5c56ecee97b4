import type { Facts } from "../../../lib/facts";
import { figureSubject } from "../../../lib/figure-subject";
import { en } from "../../../lib/messages/en";
import type { Figure } from "../../../lib/schema";
import type { Selection } from "../../../lib/select";
import { amountText } from "../../../lib/wording";
import { element } from "./page";

/** As many entries as the atlas shows before a list is opened. */
const FEW = 4;

function node(tag: string, text: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

function group(title: string, entries: Node[][]): Node[] {
  if (entries.length === 0) return [];
  const list = node("ul", "", ...entries.slice(0, FEW).map((entry) => node("li", "", ...entry)));
  return [node("h3", `${title} ${entries.length}`), list];
}

/** Heading and lists: the texts that the atlas shows for the same place. */
export function showDetails(
  { place, figures, cases, problems, nextSteps, mechanisms, events }: Selection,
  facts: Facts,
) {
  const subject = (figure: Figure) => figureSubject(figure, { lang: "en", words: en, places: facts.places });
  const line = (id: string) => {
    const figure = facts.figure(id);
    return figure ? [node("li", `${amountText(figure, facts.writing.en)} ${subject(figure)}`)] : [];
  };
  const nameOf = (id: string) => facts.places.get(id)?.name.en ?? id;
  element("h2").textContent = place?.name.en ?? "The whole picture";
  element("#details").replaceChildren(
    ...group(
      "Figures",
      figures.map(({ figure, relation }) => [
        node("b", amountText(figure, facts.writing.en)),
        node("span", ` ${subject(figure)} `),
        node("small", `${figure.id} · ${figure.period.printed} · ${relation}`),
      ]),
    ),
    ...group(
      "Cases",
      cases.map((joint) => [
        node("b", joint.name.en),
        node("p", joint.summary.en),
        node("ul", "", ...joint.figures.flatMap(line)),
      ]),
    ),
    ...group(
      "Problems",
      problems.map(({ theme, summary }) => [node("b", theme.en), node("p", summary.en)]),
    ),
    ...group(
      "Next steps",
      nextSteps.map(({ theme, summary }) => [node("b", theme.en), node("p", summary.en)]),
    ),
    ...group(
      "Mechanisms",
      mechanisms.map(({ name, content, members }) => [
        node("b", name.en),
        node("p", content.en),
        node("p", `Members: ${members.map((member) => nameOf(member.place)).join(", ")}`),
      ]),
    ),
    ...group(
      "Events",
      events.map(({ period, summary }) => [node("span", `${period.printed} `), node("span", summary.en)]),
    ),
  );
}
