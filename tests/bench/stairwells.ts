import { entry } from '../../src/domain/kernel/entry';
import { type ConsentView, consentOf } from '../../src/domain/project/consent-view';
import { type MoneyView, moneyOf } from '../../src/domain/project/money-view';
import { openProject, type Project } from '../../src/domain/project/project';
import { SAMPLES } from '../../src/sample';
import { playSample, sampleProjectId } from '../../src/sample/sample';

const played = SAMPLES.map((sample) => ({ key: sample.key, recorded: playSample(sample) }));

type Open = { readonly project: Project; readonly money: MoneyView; readonly consent: ConsentView };

/** So many stairwells as an office would have them open: the samples in turn, each read from a record of its own. */
export const openStairwells = (count: number): readonly Open[] =>
  Array.from({ length: count }, (_, index) => {
    const { key, recorded } = entry(played, index % played.length);
    const project = openProject(sampleProjectId(key), structuredClone(recorded));
    return { project, money: moneyOf(project.state), consent: consentOf(project.state) };
  });
