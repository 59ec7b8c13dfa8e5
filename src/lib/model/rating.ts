/** What an answer says of the memory: forgotten, recalled with effort, recalled, recalled at once. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';
