import type { Place } from '../../domain/agreement/content';
import { jurisdictionOf } from '../../domain/jurisdictions';
import { national } from '../../domain/jurisdictions/national';
import { setUpText } from '../../text/zh-cn/set-up';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Which stairwell it is, as typed. */
export type PlaceForm = {
  readonly estate: string;
  readonly building: string;
  readonly stairwell: string;
  /** Code of the city whose rule applies; `CN` is any other, named in `city`. */
  readonly jurisdiction: string;
  readonly city: string;
  readonly community: string;
  readonly contact: string;
};

/** Which control an error line leads to. */
export const placeFieldId = (field: keyof PlaceForm): string => `set-up-${field}`;

/** What keeps the place from being taken: it must have a name that people know it by. */
export const placeProblems = ({ estate, building }: PlaceForm): readonly FieldProblem[] => [
  ...(estate.trim() === '' ? [{ fieldId: placeFieldId('estate'), message: setUpText.estate.missing }] : []),
  ...(building.trim() === ''
    ? [{ fieldId: placeFieldId('building'), message: setUpText.building.missing }]
    : []),
];

/** The place as the papers will print it: a bare 5 becomes 5 号楼. */
export const placeOf = (form: PlaceForm): Place => ({
  estate: form.estate.trim(),
  building: named(form.building, setUpText.buildingName),
  stairwell: named(form.stairwell, setUpText.stairwellName),
  city: cityOf(form),
  community: form.community.trim(),
  contact: form.contact.trim(),
});

/** The city that the papers name: the one whose rule applies, or what was typed. */
function cityOf({ jurisdiction, city }: PlaceForm): string {
  const { code, names } = jurisdictionOf(jurisdiction);
  return code === national.code ? city.trim() : setUpText.cityName(names.zh);
}

function named(typed: string, name: (digits: string) => string): string {
  const text = typed.trim();
  const digits = text.normalize('NFKC');
  return /^\d+$/.test(digits) ? name(digits) : text;
}
