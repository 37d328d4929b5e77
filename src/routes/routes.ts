/** Every address of the app, as the part behind `#`. */
export const routes = {
  start: '/',
  setUp: '/new',
  home: (project: string) => `/p/${project}`,
  place: (project: string) => `/p/${project}/place`,
  households: (project: string) => `/p/${project}/households`,
  importHouseholds: (project: string) => `/p/${project}/import`,
  costs: (project: string) => `/p/${project}/costs`,
  scheme: (project: string) => `/p/${project}/scheme`,
  fairness: (project: string) => `/p/${project}/fairness`,
  compare: (project: string) => `/p/${project}/compare`,
  why: (project: string, household: string) => `/p/${project}/why/${household}`,
  building: (project: string, household = '') =>
    household === '' ? `/p/${project}/building` : `/p/${project}/building/${household}`,
  /** The picture of the building by who has signed. */
  signing: (project: string, household = '') =>
    household === '' ? `/p/${project}/signing` : `/p/${project}/signing/${household}`,
  meeting: (project: string, page = 1) => (page === 1 ? `/p/${project}/meet` : `/p/${project}/meet/${page}`),
  opinions: (project: string) => `/p/${project}/opinions`,
  door: (project: string, household = '') =>
    household === '' ? `/p/${project}/door` : `/p/${project}/door/${household}`,
  notice: (project: string) => `/p/${project}/notice`,
  check: (project: string) => `/p/${project}/check`,
  terms: (project: string) => `/p/${project}/terms`,
  print: (project: string) => `/p/${project}/print`,
  card: (project: string, household = '') =>
    household === '' ? `/p/${project}/card` : `/p/${project}/card/${household}`,
  export: (project: string) => `/p/${project}/export`,
  law: (project: string) => `/p/${project}/law`,
  log: (project: string) => `/p/${project}/log`,
  disagreements: (project: string) => `/p/${project}/disagreements`,
  erase: (project: string) => `/p/${project}/erase`,
  help: '/help',
  /** 交款须知. */
  paying: '/paying',
  /** A card out of its own text, where there is no page of its own: in the single file. */
  handedCard: (text: string) => `/h/${text}`,
  privacy: '/privacy',
  verify: '/verify',
} as const;

/** The address as a link: everything lives behind `#`, so that one html file on a disk can follow it. */
export const href = (route: string): string => `#${route}`;
