/**
 * Samples of what stands around a story, by hand from what wires and sites print: [what it is, its
 * blocks, divided by blank lines where the page has them].
 */
type Sample = readonly [what: string, noise: string];

const blocks = (...lines: readonly string[]): string => lines.join('\n\n');
const lines = (...each: readonly string[]): string => each.join('\n');

export const noiseAbove: readonly Sample[] = [
  [
    'an AP byline',
    blocks(
      'By ANNE DOE, Associated Press',
      'Updated 11:52 PM GMT+1, March 4, 2025',
      'Leer en español',
    ),
  ],
  [
    'AP’s call for Google',
    blocks(
      'Add AP News on Google',
      'Add AP News as your preferred source to see more of our stories on Google.',
    ),
  ],
  ['a glued Reuters time', 'March 4, 20259:14 AM GMT+1Updated 5 hours ago'],
  ['Reuters companies', blocks('Companies', 'Calder Lines A/S', 'Follow')],
  [
    'a BBC byline',
    blocks(
      'Jo Roe & Lee Poe',
      'BBC News, Lindhaven',
      'Published',
      '4 March 2025, 09:14 GMT',
      'Updated 2 hours ago',
      '186 Comments',
    ),
  ],
  ['a BBC video', 'Watch: The moment the pier was shut'],
  [
    'a Guardian head',
    blocks(
      'Exclusive: engineer says the timbers were rotten for a decade',
      'Jo Roe Transport correspondent',
      'Tue 4 Mar 2025 09.14 GMT',
      'Share',
    ),
  ],
  [
    'a CNN head',
    blocks(
      'By Jo Roe and Lee Poe, CNN',
      '5 min read',
      'Updated 9:14 AM EST, Tue March 4, 2025',
      'Link Copied!',
      'Follow:',
      'See all topics',
    ),
  ],
  [
    'ABC points in one block',
    lines(
      'In short:',
      'The old pier is closed for good.',
      'Forty fishers have to move.',
      'What’s next?',
      'A new berth is to open in the autumn.',
    ),
  ],
  [
    'ABC points as blocks',
    blocks(
      'In short:',
      'The old pier in Lindhaven is closed for good.',
      'What’s next?',
      'A new berth is to open in the autumn.',
    ),
  ],
  [
    'older ABC points',
    blocks(
      'Key points:',
      'Divers found that half of the timbers had rotted',
      'The fishers will share the ferry quay',
    ),
  ],
  [
    'bulleted points',
    blocks(
      'Key points',
      '- Half of the timbers had rotted.',
      '- A new berth is to open in the autumn.',
    ),
  ],
  [
    'ABC share buttons',
    blocks('abc.net.au/news/old-pier/104998877', 'Copy link', 'Link copied', 'Share article'),
  ],
  ['a CBC head', blocks('CBC News', 'Posted: Mar 04, 2025 9:14 AM EST | Last Updated: March 4')],
  ['an NPR head', blocks('Heard on Morning Edition', '4-Minute Listen', 'Transcript')],
  [
    'an Al Jazeera standfirst',
    blocks(
      'Divers found rotten timbers; forty fishers have to move to the ferry quay.',
      'By Al Jazeera Staff',
      'Published On 4 Mar 2025',
      'Click here to share on social media',
      'Save',
    ),
  ],
  [
    'an NYT standfirst',
    blocks(
      'The pier had been mended twice. Engineers said that a third time was out of the question.',
      'By Jo Roe',
      'Jo Roe reported from Lindhaven.',
      'March 4, 2025',
    ),
  ],
  [
    'a standfirst and a date alone',
    blocks(
      'The decision follows years of warnings. It leaves 40 fishers without a berth.',
      'March 4, 2025 at 9:14 a.m. EST',
    ),
  ],
  [
    'a local byline',
    blocks('By Jo Roe | jroe@gazette.example', 'PUBLISHED: March 4, 2025 at 9:14 AM PST'),
  ],
  [
    'a Sky News head',
    blocks(
      'The board had been warned for years, and the fishers say they were never asked.',
      'Jo Roe',
      'Norway correspondent @joroe',
      'Tuesday 4 March 2025 09:14, UK',
    ),
  ],
  [
    'a Politico head',
    blocks(
      'A rotten pier divides a town. Both parties see a chance.',
      'By Jo Roe and Lee Poe',
      '03/04/2025 05:00 AM EST',
    ),
  ],
  [
    'points without blanks',
    lines('Key takeaways', 'The pier is closed.', 'The fishers have to move to the ferry quay.'),
  ],
  [
    'an Independent head',
    blocks(
      'Engineers say half of the timbers have rotted',
      'Jo Roe',
      'Tuesday 04 March 2025 09:14 GMT',
      '12Comments',
      'Bookmark popover',
      'Removed from bookmarks',
    ),
  ],
  ['a Straits Times head', blocks('UPDATED Mar 04, 2025, 09:14 PM', 'Subscribe now')],
  ['an audio player', blocks('Listen · 5 min', '0:00', '/', '5:12', '1x')],
  [
    'a Fox head',
    blocks(
      'By Jo Roe Fox News',
      'Published March 4, 2025 9:14am EST',
      'Fox News Flash top headlines for March 4',
      'close',
    ),
  ],
];

export const noiseBetween: readonly Sample[] = [
  [
    'AP audio',
    blocks(
      'AP AUDIO: Harbour board closes the old pier.',
      'AP correspondent Jo Roe reports on the closing of a pier.',
    ),
  ],
  [
    'a Reuters briefing',
    'The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.',
  ],
  ['a Reuters advertisement', 'Advertisement · Scroll to continue'],
  ['an AFP cross-head with quotation marks', "- 'Not a safe place' -"],
  ['an AFP cross-head with long dashes', '– Empty sheds –'],
  ['a BBC picture', blocks('Getty Images', 'Harbour workers have left their sheds')],
  [
    'an older BBC picture',
    blocks(
      'Image source, PA Media',
      'Image caption, The pier was built in 1931 and has not been painted since.',
    ),
  ],
  [
    'a Guardian newsletter',
    blocks(
      'skip past newsletter promotion',
      'Sign up to First Edition',
      'Free daily newsletter',
      'Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters',
      'Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy. We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.',
      'after newsletter promotion',
    ),
  ],
  ['a CBC video', 'WATCH | Why the pier was closed:'],
  ['an NPR picture', blocks('Jo Roe/AP', 'hide caption', 'toggle caption')],
  [
    'an Al Jazeera list',
    blocks(
      'Recommended Stories',
      'list of 3 items',
      'list 1 of 3',
      'Why piers fall',
      'list 2 of 3',
      'A sea wall that held',
      'list 3 of 3',
      'The last ferry',
      'end of list',
    ),
  ],
  ['a local advertisement', blocks('Story continues below advertisement', 'Article content')],
  [
    'a TechCrunch event',
    blocks(
      'Techcrunch event',
      'Join 10k+ tech and VC leaders for growth and connections at Disrupt 2025',
      'San Francisco | October 27-29, 2025',
      'REGISTER NOW',
    ),
  ],
  ['a Yahoo line', 'Story continues'],
  [
    'a CNN related article',
    blocks('RELATED ARTICLE', 'The town that would not let go of its pier'),
  ],
  ['an AFP cross-head with a dash', '- Too late -'],
  ['an AFP cross-head of more words', "- 'We were never asked about it' -"],
  [
    'a local newsletter',
    blocks(
      'Sign up for Morning Gazette',
      'Get the day’s top stories in your inbox each weekday.',
      'By signing up, you agree to our Terms of Use and Privacy Policy.',
    ),
  ],
  ['a tweet', blocks('pic.twitter.com/AbC123dEf', '— Harbour Board (@harbourboard) March 4, 2025')],
  ['a WSJ picture', 'Mara Lindt, the chief engineer, on the pier last week. PHOTO: JO ROE/REUTERS'],
  ['a Fox link', 'CLICK HERE TO GET THE FOX NEWS APP'],
  ['a local photo line', '(Jo Roe / The Lindhaven Gazette)'],
];

export const noiseBelow: readonly Sample[] = [
  [
    'AP writers',
    blocks('___', 'AP writers Jo Roe in Oslo and Lee Poe in Rome contributed to this report.'),
  ],
  [
    'AP rights',
    'Copyright 2025 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
  ],
  [
    'an AP correction',
    'This story has been corrected to show that the pier was built in 1931, not 1913.',
  ],
  [
    'AP’s later word',
    'This story was first published on March 3, 2025. It was updated on March 4, 2025, to correct the spelling of the engineer’s name.',
  ],
  [
    'a Reuters end',
    blocks(
      'Reporting by Jo Roe, additional reporting by Lee Poe; editing by Al Coe and Di Moe',
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Suggested Topics:',
      'World',
      'Jo Roe',
      'Thomson Reuters',
      'Jo Roe is a correspondent in Oslo, where she covers shipping and trade.',
    ),
  ],
  [
    'a Reuters correction',
    '(This March 4 story has been corrected to fix the name of the engineer in paragraph 3)',
  ],
  ['AFP initials', 'jro/lpo/dmo'],
  ['AFP bureaus’ initials', 'burs-jro/lpo'],
  ['Kyodo’s end', '==Kyodo'],
  [
    'a BBC call',
    blocks(
      'Get in touch',
      'Tell us which stories we should cover in Lindhaven',
      'Follow BBC Lindhaven on BBC Sounds, Facebook, X and Instagram.',
    ),
  ],
  [
    'BBC radio',
    'Listen to the best of BBC Radio Lindhaven on Sounds and follow BBC Lindhaven on Facebook, X, and Instagram.',
  ],
  [
    'a BBC newsletter',
    'Sign up for our Politics Essential newsletter to keep up with the inner workings of Westminster and beyond.',
  ],
  [
    'BBC topics',
    blocks(
      'Related topics',
      'Shipping',
      'Lindhaven',
      'More on this story',
      'Why was the pier left to rot?',
    ),
  ],
  [
    'a Guardian correction',
    'This article was amended on 4 March 2025. An earlier version said that the pier was built in 1913; it was 1931.',
  ],
  [
    'a Guardian helpline',
    'In the UK and Ireland, Samaritans can be contacted on freephone 116 123, or email jo@samaritans.org. In the US, you can call or text the 988 Suicide & Crisis Lifeline at 988.',
  ],
  [
    'a Guardian letters call',
    'Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.',
  ],
  ['a CNN helper', 'CNN’s Al Coe contributed to this report.'],
  [
    'a CNN note',
    'Editor’s note: A version of this story first appeared in CNN’s Meanwhile newsletter, your three-times-a-week update. Sign up here.',
  ],
  ['ABC wires', 'ABC/AAP'],
  [
    'an ABC note with a date',
    'Editor’s note 4/3/2025: This story had the wrong year for the pier.',
  ],
  [
    'a note with a date in words',
    'Editor’s note (March 4, 2025): The pier’s year of building was wrong in our first text.',
  ],
  ['a dated correction', 'Correction, March 4, 2025: The pier was built in 1931, not 1913.'],
  [
    'a correction in capitals',
    blocks('CORRECTION', 'An earlier version of this article misspelled the name of the engineer.'),
  ],
  ['CBC files', 'With files from Jo Roe and The Canadian Press'],
  [
    'a CBC author',
    blocks(
      'ABOUT THE AUTHOR',
      'Jo Roe',
      'Reporter',
      'Jo Roe is a reporter with CBC Lindhaven. She can be reached at jo.roe@cbc.example.',
    ),
  ],
  ['NPR rights', 'Copyright 2025 NPR'],
  ['an Al Jazeera source', 'Source: Al Jazeera and news agencies'],
  [
    'a local author',
    'Jo Roe is a staff writer at The Lindhaven Gazette. Reach her at 555-0142 or jroe@gazette.example.',
  ],
  ['a local call for money', 'Support local journalism. Subscribe to The Lindhaven Gazette today.'],
  ['a first date', 'Originally Published: March 4, 2025 at 9:14 AM PST'],
  [
    'the line-ups of a match',
    blocks(
      'Lindhaven (4-4-2): Doe; Roe, Poe, Coe, Moe (Zoe 61); Lind, Brandt, Strand, Hall; Berg (Dahl 88), Vik.',
      'Subs not used: Lie, Moen, Aas.',
      'Booked: Roe, Berg.',
      'Referee: A Doe (Oslo).',
      'Attendance: 9,811.',
    ),
  ],
  [
    'the line-ups of two sides',
    blocks(
      'Rovers XI: Doe, Roe, van Poe, Coe, Moe, Zoe, Lind, Brandt, Strand, Hall, Berg.',
      'United: Lie; Moen, Aas, Vik (Dahl, 46), Lunde; Bakke, Hagen, Eide; Sand (Holm, 72), Foss, Haug. Subs: Ness, Myhre, Solberg. Goals: Foss 14, Haug 90+3 pen.',
    ),
  ],
  [
    'a TechCrunch end',
    blocks(
      'Topics',
      'AI, Shipping, Lindhaven',
      'Jo Roe is a reporter at TechCrunch who covers transport. You can reach her securely on Signal at joroe.14.',
      'View Bio',
    ),
  ],
  [
    'a tech correction',
    'Correction: A previous version of this article misstated the year. We regret the error.',
  ],
  [
    'NYT corrections',
    blocks(
      'A correction was made on March 4, 2025: An earlier version of this article misstated the age of the pier. It is 94, not 49.',
      'When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know at nytnews@nytimes.example. Learn more',
    ),
  ],
  [
    'an NYT print correction',
    'Because of an editing error, an article on Monday about the pier misstated its age. It is 94, not 49.',
  ],
  ['an NYT author', 'Jo Roe is a Times reporter covering ports and the people who work in them.'],
  [
    'an LA Times correction',
    blocks(
      'For the Record',
      '4:12 p.m. March 4, 2025: An earlier version of this article said the pier was built in 1913.',
    ),
  ],
  [
    'a syndicated text',
    'This article was first published by The Lindhaven Gazette and is republished with its permission.',
  ],
  [
    'a PA rugby line-up',
    blocks(
      'Lindhaven: 15 Doe; 14 Roe, 13 Poe, 12 Coe, 11 Moe; 10 Zoe, 9 Lind; 1 Brandt, 2 Strand, 3 Hall, 4 Berg, 5 Dahl, 6 Vik, 7 Lie, 8 Aas.',
      'Replacements: 16 Moen, 17 Foss, 18 Haug.',
      'Referee: J Roe (RFU)',
    ),
  ],
  [
    'a match’s facts',
    blocks('Goals: Doe 14, Roe 61 (pen).', 'Sent off: Poe (72).', 'Man of the match: Doe.'),
  ],
  [
    'a Slate correction',
    'Correction, March 5, 2025, at 9:14 a.m.: This post originally misspelled Mara Lindt’s last name.',
  ],
  [
    'a Post clarification',
    blocks(
      'CLARIFICATION',
      'A previous version of this article did not say that the pier is owned by the town.',
    ),
  ],
  ['a report’s update', 'Updated at 4:10 p.m. on March 4, 2025, with a comment from the board.'],
  ['tags', blocks('Tags:', 'Lindhaven', 'piers', 'shipping')],
  [
    'a Verge line',
    'Update March 4th, 9:14AM ET: This article has been updated with a statement from the board.',
  ],
  [
    'a comments call',
    blocks(
      'Comments',
      'This discussion has been closed.',
      'Sign in to comment',
      'What do you think? Leave a comment below.',
    ),
  ],
  [
    'a Times bio',
    'Jo Roe writes about ports for The Times. She has been a journalist for more than 20 years.',
  ],
  [
    'a Kyodo link',
    blocks('Related coverage:', 'FOCUS: Piers rot as towns shrink', 'Fishers ask for a new berth'),
  ],
  ['a video call', 'Video: Divers look at the timbers below the pier'],
  ['a PBS call', 'Support trusted journalism and civil dialogue. Donate now'],
];
