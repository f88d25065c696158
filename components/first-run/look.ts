/** Classes of a field to write in. */
export const fieldClass = 'block w-full min-w-0 rounded-lg border border-edge bg-card px-2 py-1 placeholder:text-soft';
