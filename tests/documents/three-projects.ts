import type { PaperContent } from '../../src/domain/agreement/content';
import { TERMS } from '../../src/domain/agreement/terms';
import { day } from '../../src/domain/kernel/day';
import { recordCodesOf } from '../../src/domain/log/record-code';
import { openProject, type Project } from '../../src/domain/project/project';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { paperComparison } from '../../src/text/paper-comparison';
import { paperContentOf } from '../../src/text/paper-content';
import { TERM_NAMES } from '../../src/text/zh-cn/term-names';
import { oddBuilding, tower } from '../builders/buildings';
import { ISSUED_ON, issueCommand } from '../builders/issue';
import { carryOut, opinionOn, PLACE } from '../builders/project';

/** As the print page has it before anything is issued. */
function draftOf({ state, recorded }: Project): PaperContent {
  const content = paperContentOf(state, {
    asOf: ISSUED_ON,
    issuedOn: null,
    record: state.sample === null ? [] : recordCodesOf(recorded),
  });
  if (!content.ok) throw new Error(content.error.map(({ kind }) => kind).join());
  return { ...content.value, comparison: paperComparison(state) };
}

/** As the print page has it once the agreement is issued. */
function issuedOf(project: Project): PaperContent {
  const { state } = carryOut(project, issueCommand(project));
  const content = state.agreements.at(-1)?.content;
  if (content === undefined) throw new Error('The agreement was issued.');
  return { ...content, comparison: paperComparison(state) };
}

/** The tower with every blank of the agreement filled in and a vote that carries: two of its 264 households object. */
function consentedTower(): Project {
  const terms = Object.fromEntries(TERMS.map(({ key }) => [key, OWN_TERMS[key] ?? TERM_NAMES[key].example]));
  const ready = carryOut(tower(), { kind: 'setTerms', terms });
  return ready.state.households
    .filter(({ seq }) => seq % 2 === 1)
    .reduce(
      (project, { room, seq }) =>
        carryOut(project, opinionOn(project, room, seq < 4 ? 'objects' : 'consentsAndPays')),
      ready,
    );
}

const OWN_TERMS: Readonly<Record<string, string>> = {
  publicityFrom: day('2026-11-10'),
  publicityTo: day('2026-11-19'),
  stops: '33层33站',
  runningCost: '96000',
};

/** The odd building where the vote goes by a rule of the place's own, and with a second proposal to compare. */
function oddBuildingInJinan(): Project {
  const odd = oddBuilding();
  const { place } = odd.state;
  const moved = carryOut(odd, {
    kind: 'describePlace',
    place: { ...(place ?? PLACE), city: '济南市' },
    jurisdiction: 'jinan',
  });
  const [own] = moved.state.proposals;
  if (own === undefined) throw new Error('The odd building has a proposal.');
  return carryOut(moved, {
    kind: 'setProposal',
    proposal: { ...own, name: 'D', basis: { kind: 'area' }, concessions: [] },
  });
}

/** The three projects that every paper is held to: what people see first, the largest, and the oddest. */
export const PROJECTS: Readonly<Record<'changchun' | 'tower' | 'odd', PaperContent>> = {
  changchun: draftOf(openProject(sampleProjectId(changchun.key), playSample(changchun))),
  tower: issuedOf(consentedTower()),
  odd: draftOf(oddBuildingInJinan()),
};
