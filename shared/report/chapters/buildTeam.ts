import { type Member, missingPerspectives } from '../../model/member.ts';
import { column, heading, paragraph, row, table, text } from '../blocks.ts';
import { askedOf, type Material } from '../material.ts';
import type { Block } from '../report.ts';
import { dayInWords } from './naming.ts';

/** Who is on the team, which perspectives they bring and which are missing, and how independent they are. */
export function buildTeam(material: Material): Block[] {
  const { method } = material.words.report;
  if (material.facts.members.length === 0) return [paragraph(method.noTeam)];
  return [
    ...perspectivesInWords(material).map((sentence) => paragraph(sentence)),
    paragraph(method.teamNames, 'quiet'),
    teamTable(material),
    ...independence(material),
  ];
}

/** Lived experience gets a sentence of its own, whether it is there or missing. */
function perspectivesInWords({ facts, words }: Material): string[] {
  const { method } = words.report;
  const { members } = facts;
  const lived = members.filter((one) => one.perspective === 'lived-experience').length;
  const missing = missingPerspectives(members).filter((one) => one !== 'lived-experience');
  return [
    lived > 0 ? method.livedExperience(lived, members.length) : method.missingLivedExperience,
    ...(missing.length > 0
      ? [method.missing(missing.map((one) => words.field.perspectives[one]))]
      : []),
  ];
}

function teamTable(material: Material) {
  const { facts, words } = material;
  const { method } = words.report;
  const all = askedOf(material).length;
  const rows = facts.members.map((member) =>
    row(
      text(member.name),
      text(member.role),
      text(words.field.perspectives[member.perspective]),
      text(method.answeredOf(facts.answered.get(member.id) ?? 0, all)),
    ),
  );
  const columns = [
    column(method.name, 0.25),
    column(method.role, 0.33),
    column(method.perspective, 0.24),
    column(method.answered, 0.18, 'center'),
  ];
  return table(
    { title: material.words.captions.team, alt: method.teamAlt },
    columns,
    rows,
    'close',
  );
}

/** A sentence in place of a table that would say for everyone that nothing is known. */
function independence(material: Material): Block[] {
  const { method } = material.words.report;
  const { members } = material.facts;
  if (!members.some(isKnown)) return [paragraph(method.noneDeclared)];
  const columns = [
    column(method.name, 0.18),
    column(method.expertise, 0.24),
    column(method.trained, 0.17),
    column(method.ties, 0.24),
    column(method.confidentiality, 0.17),
  ];
  const rows = members.map((member) =>
    row(
      text(member.name),
      text(member.expertise || method.notRecorded),
      text(dayInWords(material, member.trained) || method.notRecorded),
      text(tiesOf(material, member)),
      text(dayInWords(material, member.confidentiality) || method.notRecorded),
    ),
  );
  return [
    heading(2, 'method-independence', method.independence),
    table({ title: material.words.captions.ties, alt: method.tiesAlt }, columns, rows, 'close'),
  ];
}

const isKnown = ({ expertise, trained, independence, confidentiality }: Member) =>
  Boolean(expertise || trained || independence || confidentiality);

/** Silence is not independence. */
function tiesOf({ words }: Material, { independence }: Member): string {
  const { method } = words.report;
  return independence ? independence.ties.trim() || method.noTies : method.notDeclared;
}
