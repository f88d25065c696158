/** One installed package, as the lock file has it. Tools are what no user ever gets. */
export type Package = { name: string; version: string; licence: string; isTool: boolean };

type Locked = {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
};

/** The parts of package-lock.json and package.json that matter here. */
export type Lock = { packages: Record<string, Locked> };
export type Manifest = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
};

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

const locked = ({ packages }: Lock) =>
  Object.entries(packages).flatMap(([path, entry]) => (path === '' ? [] : [{ name: nameOf(path), ...entry }]));

/** Tools that leave some code of their own in what they build. */
const leavingTraces = new Set(['wxt', '@wxt-dev/browser', 'vite', 'rolldown', 'tailwindcss']);

/** All packages of a lock file. */
export const packagesOf = (lock: Lock): Package[] =>
  locked(lock).map(({ name, version = '', license = '', dev, devOptional }) => ({
    name,
    version,
    licence: license,
    isTool: Boolean(dev ?? devOptional) && !leavingTraces.has(name),
  }));

/** What is wrong with a lock file, one sentence each: another machine would get, or run, something else. */
export const lockFaults = (lock: Lock, { dependencies, devDependencies, allowScripts = {} }: Manifest): string[] => {
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  const other = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
  const all = locked(lock);
  return [
    ...loose.map(([name, version]) => `${name} is wanted as “${version}”: name one version.`),
    ...other.map(([name, version]) => `${name} is wanted as ${version}, and locked as another.`),
    ...all.flatMap(({ name, integrity = '' }) =>
      integrity.startsWith('sha512-') ? [] : [`${name} has no fingerprint (sha512): it could be exchanged.`],
    ),
    ...all.flatMap(({ name, resolved }) => (resolved ? [`${name} names the host it came from.`] : [])),
    ...all.flatMap(({ name, hasInstallScript }) =>
      hasInstallScript && !allowScripts[name] ? [`${name} runs a script of its own when it is installed.`] : [],
    ),
  ];
};
