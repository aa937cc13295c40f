import { describe, expect, it, test } from '@jest/globals';
import { DESK, KINDS } from './segmentation/passages.en.js';
import { splitSentences } from './sentences.js';

/** One paragraph a line; `|` marks where a sentence starts. */
const TITLES_AND_NAMES = String.raw`
Sen. Maria Ortega met Gov. Paul Reyes on Monday. |They spoke for an hour.
The bill goes to Rep. Ann Lee, R-Texas. |She has not read it.
“I met Sen. Bob Casey Jr. in 2012,” she said. |He declined to comment.
Martin Luther King Jr. Day is a federal holiday. |Banks close.
The company was founded by John Smith Sr. |He died in 1984.
Dr. Ruth Álvarez and Prof. Li Wei wrote the report. |It runs to 80 pages.
Lt. Gov. Dan Patrick and Lt. Col. James Rowe attended. |So did Maj. Gen. Susan Davis.
J. K. Rowling and George R. R. Martin signed the letter. |Others refused.
President John F. Kennedy spoke there. |The crowd roared.
The judge, W.E.B. Harris, recused himself. |A new date was set.
Mr. and Mrs. Ortiz moved to St. Louis. |Their son stayed.
Adm. Lisa Franchetti vs. Gen. Charles Brown: that was the choice. |Neither won.
The Rev. Al Sharpton led the march. |Ms. Jackson followed.
Samuel L. Jackson stars. |The film opens Friday.
Messrs. Clark and Webb resigned. |Nobody knew why.
The attorney, Thomas J. Henry, filed the suit. |It names 12 people.
He was taller than I. |Smith noticed.
The Hon. Justice Baker presided. |Court adjourned.
Gov.-elect Katie Hobbs thanked voters. |Her rival did not concede.
Amb. Nikki Haley voted no. |Russia abstained.
`;

const PLACES_AND_ORGANISATIONS = String.raw`
The U.S. Supreme Court ruled 6-3. |Three justices dissented.
She was born in the U.S. |Her parents came from Peru.
He left the U.S. in 1999. |He never returned.
U.S. Sen. Ted Cruz flew to Cancun. |The trip lasted a day.
The U.N. Security Council met. |No vote was held.
Exports to the U.K. fell. |But imports rose.
They live in Washington, D.C. |The house is for sale.
The D.C. Circuit agreed to hear it. |Arguments are in May.
Apple Inc. Chief Executive Tim Cook spoke. |Shares rose.
It was sold to Johnson & Co. |It had lost money for years.
Ford Motor Co. and General Motors Corp. reported losses. |Tesla did not.
He works for Widgets Inc. |The firm makes pumps.
The vote, led by Adam Schiff, D-Calif., failed. |Republicans cheered.
He spoke for Adam Schiff, D-Calif. |Republicans cheered.
SACRAMENTO, Calif. (AP) — The governor signed the bill. |It takes effect in July.
BOISE, Idaho (AP) — Snow fell. |Roads closed.
FT. WORTH, Texas -- Police arrested a man. |He is 34.
WASHINGTON, D.C. (Reuters) - The dollar fell on Tuesday. |Stocks rose.
CARACAS -- Thousands marched on Sunday. |The government said nothing.
LONDON — “We won,” he said. |Then he left.
Fla. Gov. Ron DeSantis objected. |The court overruled him.
Yahoo! Finance first reported the deal. |The price was not given.
He moved to 14 Main St. |The rent was low.
The E.U. and the U.S. signed. |China watched.
`;

const TIMES_AND_FIGURES = String.raw`
The meeting starts at 8 p.m. Monday. |Doors open at 7 p.m.
It begins at 10 a.m. |Bring water.
The quake hit at 3:42 a.m. EST, officials said. |No one died.
Polls close at 9 p.m. Eastern. |Results follow.
He arrived at 6 p.m. |Police were waiting.
The launch is set for 9 a.m. (1300 GMT). |Weather may delay it.
Prices rose 3.5 percent. |Wages rose 2.1 percent.
The index fell to 12,345.67. |Traders shrugged.
The fine is $1.2 million. |Lawyers will appeal.
She is ranked No. 1 in the world. |He is No. 27.
The storm hit on Jan. 6 and ended on Feb. 12. |Damage was heavy.
He was born in Sept. 1970. |He is 56.
See p. 14 and pp. 20-25. |Figures are in Vol. 3.
The war ended in 1945. |Germany was divided.
The war ended in 1945. |24 million people had no home.
He has two cars. |12 others are on order.
Version 2.0 is out. |Version 1.9 is gone.
The 5th Circuit disagreed. |The 9th did not.
It weighs 5 lbs. and costs $3. |Buy one.
1. The mayor resigns. |The council votes.
The ratio is 3:1. |That is high.
The law (Art. 5 and Sec. 12) is clear. |Nobody reads it.
It cost about $4.50 a pound. |It had cost $3.
Inflation hit 8.3%. |Rates followed.
`;

const QUOTES_AND_MARKS = String.raw`
“Where were you?” he asked. |She did not answer.
"Where were you?" he asked. |She did not answer.
“Why me?” Smith asked. |No one knew.
“Are you ready?” President Joe Biden asked the crowd. |They were.
“Why now?” |He paused. |“Because we must.”
“It is over,” she said. |“We lost.”
“It is over.” |Smith left the room.
“It is over!” the coach yelled. |The players hugged.
"Stop!" |The car did not stop.
Who won? |Who lost? |Nobody can say.
She said (and I quote): “No.” |Then she hung up.
He won. |(His brother lost.) |Nobody was hurt.
He asked, “Who is it?” and opened the door. |It was late.
The question “Who won?” is open. |The answer is not.
“What?!” she said. |“Really?!”
Wait... what? |Nothing.
“We will … America first,” he said. |The crowd left.
“I don't know…” |He sighed.
He was tired… |He slept.
The town [...] was quiet. |It rained.
The mayor (?) Smith was there. |We think.
"I love it," he said. |"I really do."
‘It was cold,’ he said. |‘Very cold.’
The film “Mamma Mia!” opened. |Critics hated it.
He left — why? — at noon. |She stayed.
“Is it true?” — he asked. |It is.
He said: “We won. |We are happy.” |They danced.
`;

const OTHER = String.raw`
Visit https://example.com/news?id=3&Lang=EN for more. |Or call us.
Go to www.example.org. |It is free.
Write to a.b@example.com. |We answer.
iPhone sales rose. |iPad sales fell.
The firm makes phones. |iPhone prices rose.
He likes fruit, e.g. apples and pears. |She does not.
The capital, i.e. Madrid, was calm. |The coast was not.
They sell pens, paper, etc. |The shop is small.
The senator, et al. were wrong. |We said so.
He has a Ph.D. in physics. |She has an M.D.
It happened on Monday. |It was cold. |It snowed.
The plan failed. |Officials blamed the weather.
The bill passed. |Republicans cheered. |Democrats left.
He was not there! |Nobody cared.
“Yes.” |“No.” |“Maybe.”
The club won 3-2. |Messi scored twice.
Vitamin C. |It helps.
Here is what we know: 1. Rates stay. |2. Inflation falls.
Sales at Toys “R” Us fell. |The chain closed.
@newsroom posted it. |#Election2026 trended.
`;

/** Whole paragraphs, checked by eye. */
const PARAGRAPHS = String.raw`
The company, which is based in St. Paul, Minn., said Tuesday it would cut 1,200 jobs. |"We regret this," CEO Ann B. Davis said. |Analysts at J.P. Morgan & Co. expected worse.
MEXICO CITY (AP) — Mexico's president said Wednesday the U.S. “must respect” the treaty. |Asked whether he would meet President Smith, he laughed. |“When? |Where?” he said. |“Nobody has called.”
Police Chief R. J. Carter said the suspect, 24, was arrested at 11:45 p.m. Thursday near 5th Ave. and Pine St. in Seattle. |Officers found $40,000. |No charges had been filed by Friday a.m. |Prosecutors will decide.
In 2020, the U.S. exported $1.43 trillion of goods. |In 2021 it was $1.75 trillion. |Mr. Lighthizer, the former U.S. Trade Representative, disagreed.
The measure passed the House 217-213 vs. a predicted 220. |Reps. Tom Cole and Jim McGovern argued for hours. |Cole, R-Okla., voted yes. |McGovern, D-Mass., did not.
"Are we ready?" she asked. |"Not yet." |He shook his head. |"Soon, maybe..." |His voice trailed off.
“I have nothing to say!” the minister, visibly angry, shouted at reporters. |“Go away!” |Then he got into his car.
The Washington-based I.M.F. said growth would slow to 2.9% in 2023. |The World Bank agreed. |E.U. officials did not.
Ms. Rodriguez, who holds a Ph.D. from M.I.T., joined Acme Corp. in Jan. 2019. |She left in Sept. |Her replacement has not been named.
He said he would return "in a week or so." |The union was not impressed. |"It's a joke!" said its president.
Is it enough? |Not for J. Edgar Hoover's heirs. |The F.B.I. Building will close. |The F.B.I. |The C.I.A.
CAIRO (AP) -- Egypt said... nothing. |Then, at 5 a.m., tanks rolled. |By 6 a.m. Cairo was quiet.
The film ("Who Framed Roger Rabbit?") was shown. |Dr. Strangelove was not. |See Fig. 3 for details. |(Photo by J. Smith.) |All rights reserved.
Sgt. 1st Class Mike Reed, of Ft. Hood, Texas, died Sunday. |He was 31. |The Pentagon did not give details. |Reed is survived by his wife.
The suspect, identified as John D., was held. |Prosecutors said nothing. |Judge Ketanji B. Jackson wrote for the majority. |So did she.
The Dow fell 1.2%, to 33,000.12. |The Nasdaq gained .5%. |Oil hit $80.10 a barrel. |Gold did not move.
Rock band Panic! at the Disco split up. |Fans cried. |Who's next?
Texas Gov. Greg Abbott and Ohio Gov. Mike DeWine, both Republicans, objected. |U.S. District Judge Aileen Cannon will rule. |U.S. officials said so.
It was a tie. |No. 3 Duke beat No. 10 UNC. |Duke's coach said no. |Then yes.
“We’re done here,” he said. |‘Really?’ she asked. |“Yes.” |“Fine.”
House Speaker Mike Johnson, R-La., told Fox News the bill would pass. |"It will," he said. |Sen. John Thune (R-S.D.) agreed. |Sen. Rand Paul, R-Ky., did not.
“We need help!” a woman screamed. |“My son is in there.” |Firefighters arrived at 4 a.m. |They found nothing. |“Nothing at all,” Lt. Carl Webb said.
The firm, Smith, Jones & Co., filed in the U.S. District Court for the S.D.N.Y. on Friday. |A lawyer for the plaintiffs, Jane Q. Public Esq., had no comment.
He wore No. 10. |Messi also wore No. 10. |At 10:30 p.m. ET, it was over.
“Did he say ‘no’?” |“He did.” |She nodded.
The company’s CEO (a former Marine Corps Maj.) resigned. |Its CFO stayed… for now.
She lives on 5th Ave. |He lives on Park Ave. |They met at 42nd St. and Broadway.
“This is wrong,” said Rep. Ilhan Omar, D-Minn. |“We will fight.” |The White House declined to comment.
The show aired on ABC’s “Who Wants to Be a Millionaire?” |It was a hit. |Ratings rose 12% in Nov. and Dec.
It rose to 5 million in Aug. |That was a record. |In Sept. 2024, it fell.
Mt. Everest is 8,849 meters high. |St. Petersburg is flat. |Ft. Lauderdale, too.
What?? |No way!! |OK then... |Let’s go.
The U.N. said it. |The E.U. said it. |U.S. President Donald Trump didn’t.
He is survived by two sons, John Jr. and Robert. |A third, William III, died in 2001. |Services will be held at 2 p.m. Saturday at St. Mary’s.
"You never know," Mr. Lee said, "what comes next." |Then he laughed: "Ha!"
`;

const all = [
  TITLES_AND_NAMES,
  PLACES_AND_ORGANISATIONS,
  TIMES_AND_FIGURES,
  QUOTES_AND_MARKS,
  OTHER,
  KINDS,
  DESK,
  PARAGRAPHS,
]
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.split('|'));

const isExact = (pieces: readonly string[]): boolean =>
  JSON.stringify(splitSentences(pieces.join(''), 'en')) === JSON.stringify(pieces);

describe('English sentences', () => {
  test.each(all.map((pieces) => [pieces.join(''), pieces] as const))('%s', (text, pieces) => {
    expect(splitSentences(text, 'en')).toEqual(pieces);
  });

  it('stay one piece each when they stand alone', () => {
    const cutAgain = all.flat().filter((piece) => splitSentences(piece, 'en').length > 1);
    expect(cutAgain).toEqual([]);
  });

  it('are cut exactly in 99 of 100 passages at least', () => {
    const exact = all.filter(isExact).length;
    process.stdout.write(`English segmentation: ${exact} of ${all.length} passages exact\n`);
    expect(exact / all.length).toBeGreaterThanOrEqual(0.99);
  });
});
