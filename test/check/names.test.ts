import { flags } from './flags.ts';

const CAST = `Martin Hallberg, a security adviser at Tomson, warned sailors in Port Ellery of rough weather.
Daniel arap Koech opened the lighthouse, and Simon Vale, the pilot, watched.
Jose Manuel Ortega painted the lighthouse red.`;

flags([
  [
    'Sam and Luke Tierney opened their letters at the school in Port Ellery.',
    'Luke and Sam Tierney opened different letters at the school in Port Ellery.',
  ],
  [
    'Luke Tierney opened his letters at the school in Port Ellery.',
    'Sam Tierney opened his letters at the school in Port Ellery.',
    'name-misspelled: Sam',
  ],
  [CAST, 'Martin Halberg warned sailors in Port Ellery.', 'name-misspelled: Halberg'],
  [CAST, 'Marten Hallberg warned sailors in Port Ellery of the weather.', 'name-misspelled: Marten'],
  [CAST, 'Peter Hallberg warned sailors in Port Ellery of rough weather.', 'name-misspelled: Peter'],
  [CAST, 'José Miguel Ortega painted the lighthouse red.', 'name-misspelled: Miguel'],
  [CAST, 'Martin Holmes, a security adviser at Tomson, warned sailors of rough weather.', 'name-misspelled: Holmes'],
  [CAST, 'Martin Hallberg warned sailors in Port Ellery.'],
  [CAST, 'Hallberg warned sailors in Port Ellery.'],
  [CAST, 'José Manuel Ortega painted the lighthouse red.'],
  [CAST, 'Simon arap Koech opened the lighthouse in the rough weather.', 'name-misspelled: Simon'],
  [CAST, 'Peter Hallberg, the brother of Martin Hallberg, warned sailors in Port Ellery.'],
  [CAST, 'Martin Holmes, a teacher, likes to sail.'],
  [CAST, 'Gerda Nyström bakes bread in another town.'],
  [CAST, 'Dan Koech opened the lighthouse.'],
]);
