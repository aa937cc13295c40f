/**
 * What every segmenter is asked, by its kind. One paragraph a line; `|` marks where a sentence starts and `\n` a line break.
 * The kinds are those of the trade's rule books; every line is the house's own.
 */
export const RULE_BOOK_EN: Readonly<Record<string, string>> = {
  'plain stops': String.raw`
The harbor froze overnight. |Nobody sailed.
Where is the treasurer? |He left at dawn.
The dam holds! |Engineers can rest.
Is it over? |Not yet. |Wait!
`,
  'one letter and its stop': String.raw`
My neighbor is Laura K. Benson. |She grows roses.
Laura K. Benson moved here in March.
See p. 31 of the ledger. |It lists every debt.
The rates are in App. B. |The maps are in Vol. C of the plan.
Turn to p. 9. |The chart is there.
Ask for Officer P. Laird at the desk.
`,
  'short abbreviations': String.raw`
Lena Ruiz, Ph. D., teaches chemistry. |She also sails.
Were Tina and co. at the fair? |They had planned to be.
The yard was run by Marsh, Teal & Co. until the flood.
The yard was run by Marsh, Teal & Co. |It closed after the flood.
The yard was run by Marsh, Teal & Co. |They closed it after the flood.
Walk down Pine st. until the bakery. |Then turn left.
We climbed Mt. Baldy in a day. |The descent took longer.
She lives on Elm St. |Her parents live next door.
He sings in St. Luke's choir on Sundays.
The firm is Grover Bros. |Its trucks are blue.
`,
  possessives: String.raw`
Everyone read Tom Avery Jr.'s letter.
Everyone read Tom Avery Jr.'s letter. |The mayor answered it.
The U.S.'s envoy flew home. |The talks had failed.
Larkin Inc.'s shares rose. |Its rivals' fell.
`,
  'dotted acronyms': String.raw`
They emigrated to the U.S.A. in spring.
Please come to the U.S. |How is your visa?
She misses the U.S. |When will she return?
The U.S. Government shut down on Friday.
Agents of the U.S. Government searched the pier.
He has worked for the U.S. Government since May. |She has not.
My aunt has farmed in the U.S. for 30 years.
The E.U. Commission objected. |The U.S. did not.
He was deported from the U.S. |They said nothing.
`,
  'times of day': String.raw`
At 4 a.m. Mr. Doyle unlocked the bakery. |He closed it at 3 P.M. |Mrs. Doyle swept the floor.
The ferry sails at 7 a.m. and returns at noon.
The ferry sails at 7 a.m. |Passengers board at six.
We close at 9 p.m. |Please leave by then.
Lunch is at 1 p.m. on Fridays. |Dinner is at 8 P.M. |Guests pay.
By 6 p.m. Ms. Vance had gone.
`,
  numbers: String.raw`
The ticket is $18.75. |Then there is the tax.
She paid $7.20 for the coffee.
She paid $7.20. |It was burnt.
It rose 4.5 percent in 2019. |In 2020 it fell.
The vault held 4,000,000.00 pesos. |Nobody counted them.
He was born in 1961. |He died in 2020.
There were 12. |Now there are 9.
The bus is number 14. |It stops here.
`,
  brackets: String.raw`
He opened the safe (his cousin had the key. It was brass.) and took the deed.
The captain (who was tired) slept. |The mate did not.
She resigned (for the second time). |He did not.
She smiled. |(He did not see it.) |The door closed.
`,
  addresses: String.raw`
Her address is laura.benson@post.example.com. |I wrote to her.
Write to a.b@c.example.com or call.
The page is https://www.example.com/a.b?c=D.html. |I saved it.
The page was: https://www.example.com/a.b.html. |I read it twice.
Visit www.example.com/News.Today for more.
Visit example.com. |It is free.
`,
  quotations: String.raw`
He shouted to her, 'This is mad. I am leaving.' and slammed the door.
She looked at him and said, 'This is a fine day.' |Then she sat.
She looked at him and whispered, 'This is a fine day.' before she sat.
She looked at him and whispered, "This is a fine day," she whispered.
She looked at him and whispered, "This is a fine day." before she sat.
He wrote, "The bridge is old. It will fall." in the margin.
"The bridge is old." he said. |She nodded.
"The bridge is old." |She nodded.
"The bridge is old," he said. |"It will fall."
“The bridge is old.” |She nodded. |“Will it fall?” |Nobody knew.
"Will it fall?" |She nodded.
"It fell!" he cried. |She ran.
`,
  'double marks': String.raw`
Come back!! |The boat is full.
Come back!? |The boat is full.
Come back?! |The boat is full.
Come back?? |The boat is full.
They won!!! |The town slept late.
`,
  'lists in one line': String.raw`
1.) The red key |2.) The blue key
1.) The red key. |2.) The blue key.
1) The red key |2) The blue key
1) The red key. |2) The blue key.
1. The red key |2. The blue key
1. The red key. |2. The blue key.
• 7. The red key |• 8. The blue key
• The red key |• The blue key
⁃7. The red key |⁃8. The blue key
a. The red key |b. The blue key |c. The third and last key
a) The red key |b) The blue key
a.) The red key |b.) The blue key
(a) The red key. |(b) The blue key.
A. The red key |B. The blue key |C. The green key
A) The red key |B) The blue key
I. The red key |II. The blue key |III. The green key
- The red key. |- The blue key.
* The red key |* The blue key
8. The red key |9. The blue key |10. The green key
`,
  'lists over lines': String.raw`
1. The red key\n|2. The blue key\n|3. The green key
1.) The red key\n|2.) The blue key
1) the red key\n|2) the blue key
1. the red key;\n|2. the blue key;\n|3. the green key
• The red key\n|• The blue key
• the red key\n|• the blue key
- the red key\n|- the blue key
* the red key\n|* the blue key
a. the red key\n|b. the blue key
a) The red key\n|b) The blue key
red keys\n|blue keys\n|locks, chains\n
drills\n|paint brushes\n|nails, screws
Bring:\n|- water\n|- bread
`,
  'broken lines': String.raw`
The harbor froze \novernight in the gale.
The harbor froze\novernight because of the gale.
The harbor froze\novernight because of the gale. |Nobody sailed.
The harbor froze over-\nnight in the gale. |Nobody sailed.
The inter-\nnational crew slept.
The keeper of the\nHarbor Museum resigned.
The keeper, Mr.\nAllan Price, resigned.
The harbor froze.\n|Nobody sailed.
The harbor froze. \n|Nobody sailed.
Harbor freezes\n\n|Nobody sailed on Monday.
`,
  'places on the map': String.raw`
The buoy drifted to N°. 2071.338.119. |Divers are waiting there.
The buoy drifted to 26°.19'.47 N. |Divers are waiting there.
It lies at 26°.19'.47 N, 80°.05'.12 W, off the reef.
It lies at 51°30'26" N. |The chart says so.
`,
  'names with a mark': String.raw`
He codes at Yahoo! in the mail group.
He codes at Yahoo! |The pay is good.
She sang in Oliver! on Broadway. |It ran for years.
We watched Jeopardy! after supper.
`,
  'the pronoun': String.raw`
We form a strong pair, you and I. |Did you meet Edgar I. Stone today?
It was between her and I. |We talked.
I know that he is older than I. |That is all.
`,
  dots: String.raw`
Reyes argues that with fewer wants “the cost of living will look less absurd. . . .”
“Reyes [...] drew the plan of the lower town [...]” (Hale 72).
If words are missing at the end, mark the gap with dots and then close it with a stop . . . . |Next comes another sentence.
I never said so.... |He left the room.
I wasn't quite ... well, how shall I put it...look . . . what I am telling you, the point is . . . I never meant harm.
One other custom which had faded somewhat . . . was that of giving new houses a name. . . . |The custom was not lost. . . .
He paused... |Then he spoke.
He paused... then he spoke.
He paused… then he spoke.
He paused… |Then he spoke.
She was late . . . and nobody cared.
It was [...] a long night. |Nobody slept.
He trailed off.... |She waited.
`,
  'no space': String.raw`
The harbor froze.|Nobody sailed.|Dr. Vance stayed and read 2,000.|That was plenty.
Where is he?|He left.|She stayed.
The dam holds!|The town rejoices.
It rained hard.|Snow fell at dusk.|Reyes, the mayor, left.
He runs Node.js and Booking.com on System.Web every day.
`,
  'this and that': String.raw`
The suit names Gable & Sons, Inc. |Its lawyer resigned.
The suit names Gable & Sons, Inc. and two others.
Sgt. Ana Ruiz and Det. Joe Poe wrote it. |Capt. Lim signed.
The meeting is on Mon. at noon. |Bring tea.
The meeting is on Tues. |Bring tea.
He earned a B.A. in 1990. |She earned an M.S. in 1991.
He earned a B.A. |She earned an M.S.
Approx. 40 people came. |Few stayed.
The tank holds 3 gal. of oil. |It leaks.
It is 5 ft. tall. |It is heavy.
It is 6 ft. 2 in. tall.
The U.N. and the E.U. agreed. |They met at 3 p.m. in Rome.
Who is Dr. No? |A villain.
"Where is it?" she asked. |"Over there," he said.
"Where is it?" she asked, "I lost it."
She asked, "Where is it?" |He did not know.
She asked "where is it?" and left.
He said "Stop!" and ran.
He said, "Stop! Now!" and ran.
He yelled "Stop!" |Then he ran.
It costs $1.5 million. |It was $1 million in 2020.
Version 2.0.1 is out. |Version 3 is not.
He won 6-4, 6-2. |She lost 6-1, 6-0.
In Jan. 2020 it rained. |In Feb. it snowed.
The word "etc." is short. |It is Latin.
Call 555-0192 ext. 4. |Ask for Sue.
The file is report.v2.pdf. |Open it.
Use e.g. a knife. |Or i.e. a blade.
J.R.R. Tolkien wrote it. |C.S. Lewis read it.
The company is AT&T Inc. |Shares fell.
Is it 5 p.m.? |Yes, it is.
Is she from the U.S.? |No.
He is from the U.S.! |Really.
He came from the U.S. to work. |He stayed.
He left the U.S. |“I was tired,” he said.
He left at 5 p.m. |“I was tired,” he said.
Prof. Smith-Jones et al. found it. |Others did not.
i. The first chair |ii. The second chair |iii. The third chair
1. The first chair\n|2. The second chair\n|3. The third chair
The causes are: (a) wind, (b) rain and (c) snow. |All three hit.
The causes are: (1) wind, (2) rain. |Both hit.
It was cold. |1. Wear a hat. |2. Wear gloves.
Steps: 1. Wear a hat. |2. Wear gloves.
Mr. Lee, Jr. came. |Ms. Lee, Sr. left.
He ate at McDonald's. |It was fine.
Oct. 5 is a Monday. |Nov. 5 is not.
The D.A. filed charges. |The judge agreed.
It happened on Dec. 24. |Snow fell.
The temperature is 20 °C. |It will rise.
The temperature is 68°F. |It will rise.
No. 5 is alive. |No. 6 is not.
Lots of people, e.g. Bob, agree. |Few do not.
Add 5 tsp. of salt. |Stir.
Vol. II is out. |Vol. III is not.
Elizabeth II. |Charles III.
"I'm leaving." |"Why?" |"I'm tired."
‘I’m leaving.’ |She stood up.
Wait… what?
Wait ... what?
“Wait . . . .” |He left.
He [Smith] came. |[Jones] left.
She lives in Portland, Ore. |Her sister lives in Me.
She lives in Mass. |He lives in Conn. with her.
1) water |2) bread |3) fuel
1.) water |2.) bread
1. water |2. bread
a. water |b. bread |c. fuel
a) water |b) bread
i. water |ii. bread
• water |• bread
1) water and 2) bread are short. |Fuel is not.
It was a cold \nnight in the city.
Two things are short: a) water, b) bread. |Fuel is not.
Steps are these: 1) Boil the water |2) Wash the rice
Bring:\n|a. water\n|b. bread
The well-known inter-\nnational court sat in The\nHague.
First line of verse\n|Second line of verse
U.S. Investors Service Inc. rated it. |It fell.
He paid $5.00. |$3.00 went to her.
I was there [in 2001]. |She was not.
Then . . . nothing. |Silence.
And then.... nothing. |Silence.
“And then…” |Silence.
She said, “And then….” |Silence.
He wondered (was it late?) and left. |She stayed.
He wondered (it was late!). |She stayed.
He wondered. |(Was it late?) |She stayed.
The mayor (D) won. |The senator (R., Ohio) lost.
[Editor's note: the name is false.] |The trial began.
She met Gen. Lee. |He met Gov. Fox. |They spoke.
It is 3:00 p.m. EST. |The show starts.
It is 3:00 p.m. in Boston. |The show starts.
It was 8 p.m. |Smith left.
It was 8 p.m. |Oh well.
The class of '99. |The end.
See Fig. 2. |See Fig. 3.
See Table 1. |It is long.
Cats, dogs, etc. |Birds too.
The site example.com. |It is down.
Go to example.com/news.html. |Read it.
He is an M.D. |She is a D.D.S.
He is an M.D. at the clinic.
The ship was the U.S.S. Maine. |It sank.
The U.S. Open begins. |Players arrive.
She loves the U.S. Open. |He does not.
In the U.S. Congress must act. |It has not.
Ms. Fox Sr. called. |Mr. Fox Jr. |He hung up.
She said the U.S. “must act.” |It did not.
The Gen. (ret.) P. Ruiz spoke. |He left.
A. The Orchard opens |B. The Well closes
He met Al (“Bob”) J. Smith. |They ate.
`,
};
