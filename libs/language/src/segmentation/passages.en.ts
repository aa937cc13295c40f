/** What segmenters are known to stumble over, one kind after the other. One paragraph a line; `|` marks where a sentence starts. */
export const KINDS = String.raw`
The bridge is closed. |Take the ferry.
Who paid for it? |The county did.
We made it! |The crew hugged.
Chief Dana R. Holt signed the order. |It took effect at noon.
The map is on p. 112. |A legend follows on pp. 113-115.
Ask Lopez and co. whether it rained. |They were outside.
The store was sold to Dunn, Reyes & Co. for a dollar. |The debt went with it.
The store was sold to Dunn, Reyes & Co. |Its debt went with it.
Smoke rose over Mt. Hood on Friday. |Hikers turned back.
Buses stop at St. Anne's Chapel on 3rd st. near the depot. |The fare is $2.
Robert Hale Jr.’s memoir sold out. |A second printing is due.
Robert Hale Jr.'s memoir sold out. |A second printing is due.
Tourists to the U.S.A. need a visa. |Some do not.
She covered the U.K. |What did she learn?
He never went back to the U.S. |Why would he?
The U.S. Treasury issued the note. |U.S. Rep. Ann Lee praised it.
She has worked in the U.S. for 12 years. |Her brother has not.
At 7 a.m. Mrs. Ruiz opened the shop. |She closed it at 9 P.M. |Mr. Ruiz swept the floor.
The train leaves at 6 A.M. |Tickets cost $14.50.
He owed $250.00. |It was all he had.
A kilo costs $3.75 at the market, vendors said. |Last year it cost $2.
The committee (it has 12 members. Two are ill.) will vote. |The result is open.
The mayor arrived late (her car had broken down). |She apologized.
Write to desk.editor@daily-news.example.org for a copy. |It is free.
The files are at https://data.example.gov/2026/q3.Report?id=7. |Anyone may read them.
The report is at www.example.org/a.b/C.html. |It has 40 pages.
The witness said, 'I saw it all.' |Then he sat down.
She told the court, 'He ran,' and pointed. |Nobody spoke.
She called it “a mistake. A big one” and left. |The board met.
“We are out of time,” the pilot said. |“Land now.”
"The water is safe," she said. |Nobody drank it.
"The water is safe." |Nobody drank it.
Stop it!! |The neighbors complained.
Really?? |The judge was not amused.
They won!? |Nobody had bet on them.
They lost?! |Everybody had bet on them.
1.) The clerk counts the votes |2.) The judge signs the roll
1.) The clerk counts the votes. |2.) The judge signs the roll.
1) Boil the water |2) Wash your hands |3) Call a doctor
1) Boil the water. |2) Wash your hands.
1. Boil the water |2. Wash your hands
1. Boil the water. |2. Wash your hands.
a. The mayor speaks |b. The council votes |c. The clerk signs
i) Water is scarce |ii) Bread is not |iii) Fuel is gone
(1) The levy rises. |(2) The fee stays.
• 4. Rates stay |• 5. Prices fall
• Rates stay |• Prices fall |• Wages rise
⁃7. Rates stay |⁃8. Prices fall
Three things are known: 1) The car was blue |2) The driver fled
The wreck lies at N°. 4421.118.902. |Divers found it in May.
The station is at 40.7° N, 74.0° W. |It was built in 1911.
He was hired by Yahoo! in 2004. |He left in 2009.
She writes for Yahoo! |She likes it.
The decision was made by the board and I. |Nobody objected.
The book is by Edward I. Koch. |It sold well.
The text ends: “the rest is silence. . . .” |The curtain fell.
The law [...] applies to all [...]” (Reyes 41). |The court agreed.
The law “applies to all [...]” (Reyes 41). |The court agreed.
The minutes say the vote was held and then recessed . . . . |The clerk kept no notes.
I never asked.... |He told me anyway.
I was not ... well, you know...tired . . . so, I went . . . I went home.
The first draft . . . was lost. . . . |The second one survived.
The polls closed.|The count began.|Dr. Webb watched.
The prize was 5,000.|That was enough.
He downloaded Node.js and Booking.com rose 3%. |ASP.NET did not.
`;

/** Lines as a news desk has them. One paragraph a line; `|` marks where a sentence starts. */
export const DESK = String.raw`
CARACAS (AFP) — Schools reopened on Monday. |Attendance was low.
CARACAS, Venezuela (AP) — Schools reopened on Monday. |Attendance was low.
MADRID, Jan. 3 (EFE).- The court ruled against him. |He will appeal.
JUBA, South Sudan, Nov. 24 (Reuters) – Rains cut the road. |Aid is stuck.
NEW YORK -- Stocks fell. |Oil rose.
“Do you regret it?” he asked. |She shrugged.
“Do you regret it?” asked Sen. Lee. |She shrugged.
“I will not resign!” Gov. Paul Reyes told reporters. |Then he did.
“Is anybody there?” Officer J. P. Morales shouted. |No one answered.
“Why?” |The officer did not say. |He left.
“Well…” Smith began. |He stopped.
The bill (H.R. 42) passed. |The Senate has its own.
It was filed under No. 22-451. |The docket is public.
Nos. 3 and 4 are vacant. |No. 5 is let.
The article, “Fig. 3 Is Wrong,” ran in Vol. 12, No. 4. |It was retracted.
The vaccine, i.e. the new one, works. |Doses, e.g. for nurses, are ready.
Flour, sugar, eggs, etc. |The list was long.
Flour, sugar, eggs, etc., ran out. |Lines grew.
He lives at 1600 Pennsylvania Ave. NW. |She lives at 12 Oak St. in Dayton.
Rainfall was 2.5 in. on Monday. |It was 0.3 in. on Tuesday.
The package weighed 12 lbs. |It was marked fragile.
The rate is 4.25%. |In Dec. it was 4%.
It grew 3.1% in Q3 vs. 2.8% in Q2. |Economists had expected less.
She was born on Feb. 29, 1988. |He was born in Oct. 1990.
The Dept. of Justice sued. |Google Inc. denied it.
Reps. Cole, R-Okla., and Lee, D-Calif., agreed. |Sen. Paul, R-Ky., did not.
The rally in Washington, D.C., drew 20,000. |Police in D.C. |The mayor thanked them.
He earned an M.B.A. from N.Y.U. in 1999. |She has a Ph.D. |It took six years.
The G.O.P. Leaders met. |They left at 5 p.m. Tuesday.
They spoke for 2 hrs. and 10 min. before dawn. |No deal came.
Is it true that U.S. officials knew? |Yes.
Lt. Col. Ann B. Ruiz (ret.) testified. |She was brief.
The firm, Reyes et al. v. Holt, won. |Holt will appeal.
The case, Roe v. Wade, was overturned. |The ruling stands.
Go to Sec. 4, para. 2. |It is short.
He said he was “done.” |She was not.
He said he was “done”. |She was not.
(The name was changed.) |The trial goes on.
The trial goes on. |[The name was changed.] |The judge is new.
The trial goes on. |“We trust the court.” |The judge is new.
The mayor said: “No comment.” |Her office said the same.
Prices: $5.99 a lb. in May, $6.49 a lb. in June. |Wages were flat.
What a night! |What a team! |What now?
The play “Who’s Afraid?” reopened. |Seats are left.
E-mail the desk (news@example.org). |We answer.
He tagged @city.hall on it. |It went viral.
Ted Hughes wrote it. |T. S. Eliot did not. |Nor did W. H. Auden.
The E. coli count rose. |Beaches closed.
The ship, S.S. Orion, sank. |H.M.S. Vigil did not.
It was St. Patrick’s Day. |The river was green.
Mt. Etna erupted. |Mts. Nebo and Hor did not.
Gen. Ruiz, Adm. Cole and Maj. Lee met. |Capt. Orr was late.
“We won. |We did it,” said coach Pat Hill. |The crowd sang.
The film cost $80M. |It made $1.2B.
Turnout was 61%: a record. |In 2020 it was 58%.
`;
