import { titleOf } from '../titles/title.ts';

/** Words for those who own a part of a firm, which says nothing of who runs it. */
const share =
  /(?<!\p{L})(?:(?:stille[rn]?|silent|sleeping|limited|minority) )?(?:(?:mit)?gesellschafter(?:in)?|kommanditist(?:in)?|aktionär(?:in)?|teilhaber(?:in)?|share ?holder|stockholder|(?:silent|sleeping|limited) partner|actionnaire|associée?|commanditaire|soci[oa]|azionista|accionista|aandeelhoud(?:er|ster)|vennoot|aktieägare)(?!\p{L})/giu;
const running = /managing|executive|gérante?|amministrat|administrador|geschäftsführ|beherend/iu;

/** True for a title that says its bearer holds a part of the firm and not that they run it: "Prokurist und Gesellschafter". */
export const isMereShareholder = (title: string | undefined): boolean => {
  if (title === undefined || running.test(title)) return false;
  const rest = title.replace(share, ' ');
  if (rest === title) return false;
  const { seniority } = titleOf(rest);
  return seniority !== 'owner' && seniority !== 'c-suite';
};
