/** The first word that the program is started with in a thread of an archive; in a process of its own it is no command. */
export const AS_THREAD = '(thread)';
