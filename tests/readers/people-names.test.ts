import { describe, expect, it } from 'vitest';
import { personName } from '../../lib/readers/people/name.ts';

describe('a name as Europe prints it', () => {
  it.each([
    ['DDr. Birgit Weiden, MSc', 'Birgit Weiden'],
    ['Mag.a Eva Weiden', 'Eva Weiden'],
    ['DI (FH) Max Weiden', 'Max Weiden'],
    ['lic. iur. Reto Ahorn, LL.M.', 'Reto Ahorn'],
    ['Eva Weiden Dipl.-Kffr., StB, WP', 'Eva Weiden'],
    ['Dipl.-Ing. Th. Ahorn', 'Th. Ahorn'],
    ['Dott.ssa Chiara Salici', 'Chiara Salici'],
    ['Per. Agr. Luca Salici', 'Luca Salici'],
    ['mgr inż. Krzysztof Sosnowski', 'Krzysztof Sosnowski'],
    ['Eng.º Nuno Salgueiro', 'Nuno Salgueiro'],
    ['Engº Nuno Salgueiro', 'Nuno Salgueiro'],
    ['Dr.ª Filipa Salgueiro', 'Filipa Salgueiro'],
    ['Dra. Mª del Pilar Ferrer', 'Mª del Pilar Ferrer'],
    ['Lucía Fdez. Ferrer', 'Lucía Fdez. Ferrer'],
    ["ir. Sjoerd 't Veld", "Sjoerd 't Veld"],
    ['Yann LE TILLEUL', 'Yann Le Tilleul'],
    ['Maria VAN DEN VELDE', 'Maria van den Velde'],
    ['Ville Koivunen', 'Ville Koivunen'],
    ['Eva Weiden (Anschrift wie oben)', 'Eva Weiden'],
    ['Per Ekström', 'Per Ekström'],
    ['M. Weiden', 'M. Weiden'],
    ['M.J.A. (Marloes) van den Heuvel', 'M.J.A. (Marloes) van den Heuvel'],
    ['Ing. D. (Dirk-Jan) Oosterveld RC', 'D. (Dirk-Jan) Oosterveld'],
    ['M.J. van den Heuvel', 'M.J. van den Heuvel'],
    ['D. Fco. Javier Ferrer', 'Fco. Javier Ferrer'],
    ['Me Pascal Tilleul', 'Pascal Tilleul'],
    ['Ann BROOK-TILLEUL (ABT)', 'Ann Brook-Tilleul'],
    ['Max Weiden (Wei)', undefined],
    ['Max Weiden (MBA)', 'Max Weiden'],
    ['J.Weiden', 'J. Weiden'],
    ['_ Juan Ferrer Sauce', 'Juan Ferrer Sauce'],
    ['Juan Ferrer Ferrer', 'Juan Ferrer Ferrer'],
    ['Juan Juan Ferrer', undefined],
    ['Juan Luis García de los Sauces Ferrer', 'Juan Luis García de los Sauces Ferrer'],
    ['Ann Mary Lou Jane Eve Brook', undefined],
  ])('%s', (text, name) => expect(personName(text)?.name).toBe(name));

  it.each(['Northgate Gulve ApS', 'Weiden Verwaltungs GmbH', 'Koivu Kone Oy', 'Rosa SA'])('none: %s', (text) =>
    expect(personName(text)).toBeUndefined(),
  );
});

describe('given names of many countries are known', () => {
  it.each([
    'Achim',
    'Beatrix',
    'Alain',
    'Clémentine',
    'Mikołaj',
    'Bjarte',
    'Maartje',
    'Aoife',
    'Oleksandra',
    'Jhonatan',
    'Lesley',
    'Rachid',
    'Xiomara',
    'Vytautas',
    'Ilze',
    'Priit',
    'Hrafnhildur',
    'Soufiane',
    'Oihana',
  ])('%s', (given) => expect(personName(`${given} Brook`)?.given).toBeGreaterThan(0.8));

  it.each(['Ventura', 'Una', 'Sem', 'Gracia'])('%s may be another word', (given) =>
    expect(personName(`${given} Brook`)?.given ?? 0).toBeLessThan(0.8),
  );
});
