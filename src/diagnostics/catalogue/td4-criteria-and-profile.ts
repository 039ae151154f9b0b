/** TD4xxx: criteria sets, profile, register, templates. */
export const criteriaAndProfileFaults = {};
