/** Words of a page or of a user: shown as text, their direction kept to themselves. */
export const PageText = ({ children }: { children: string }) => <bdi>{children}</bdi>;
