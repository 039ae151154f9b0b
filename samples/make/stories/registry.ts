import type { YearStory } from './story.ts';
import { story2019 } from './story-2019.ts';
import { story2020 } from './story-2020.ts';
import { story2021 } from './story-2021.ts';
import { story2022 } from './story-2022.ts';
import { story2023 } from './story-2023.ts';
import { story2024 } from './story-2024.ts';
import { story2025 } from './story-2025.ts';

/** The years of the sample. */
export const stories: readonly YearStory[] = [
  story2019,
  story2020,
  story2021,
  story2022,
  story2023,
  story2024,
  story2025,
];
