/**
 * What stands in news of many kinds and so singles no story out: phrases, and names of bodies. Counted,
 * not written by hand: `tests/train/count-common-terms.ts` makes this file, from PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence.
 */

/** In lower case. */
export const commonPhrases: ReadonlySet<string> = new Set(
  `acceptance speech
administration officials
advocacy group
answer questions
attorney general
award delegates
bad news
ballot box
battleground states
best chance
best friend
better job
big banks
big deal
big difference
big government
big money
billionaire businessman
billionaire candidate
bipartisan support
black voters
border security
border wall
broader electorate
business deals
business executives
business mogul
business record
cable news
campaign chairman
campaign event
campaign events
campaign manager
campaign officials
campaign spokesman
campaign spokeswoman
campaign staff
campaign staffers
campaign trail
campaign website
capital improvements
carbon dioxide
carbon tax
center stage
central bank
charter schools
chief executive
chief strategist
city officials
civil disobedience
civil liberties
civil rights
civil war
climate change
close friend
close race
college degree
college students
common ground
common sense
communications director
comprehensive immigration reform
congressional approval
congressional district
congressional districts
congressional leaders
conservative activist
conservative movement
conservative principles
conservative radio host
conspiracy theories
controversial proposal
convention delegates
convention floor
convention hall
criminal investigation
dead heat
debate performance
debate stage
deficit reduction
delegate count
delegate math
democratic socialist
deputy chief
divisive rhetoric
economic adviser
economic growth
economic inequality
economic issues
economic policy
economic record
economic woes
editorial board
election cycle
election season
election year
electoral votes
email account
email address
email controversy
email scandal
email server
environmental issues
executive action
executive director
executive order
executive vice president
exit polls
fair share
fall short
federal agencies
federal court
federal government
federal judge
federal minimum wage
female voters
final days
final debate
final decision
final year
financial crisis
first-in-the-nation primary
first-term senator
fiscal year
foreign policy
foreign workers
former adviser
former campaign manager
former chairman
former congressman
former director
former employees
former governor
former official
former president
former rival
former secretary
former senator
free college tuition
free trade
full time
gay marriage
gay nightclub
gay rights
gender gap
general election
general election campaign
global economy
golf course
golf courses
good deal
good idea
good job
good news
good night
good people
good reason
government officials
grass roots
great deal
gun control
gun manufacturers
gun rights
gun violence
hard time
health care
health insurance
hedge fund
high school
home state
illegal aliens
illegal immigrants
illegal immigration
immigration policies
immigration policy
immigration reform
immigration system
important issue
important issues
income inequality
independent voters
inner circle
inspector general
intelligence agencies
intense scrutiny
interest rates
international law
job losses
key role
key states
labor unions
large margins
large number
large numbers
large part
latest episode
latest polls
law enforcement
law enforcement officials
law firm
law professor
legal status
liberal wing
little bit
local governments
lower courts
mainstream media
major change
major party
majority leader
mass shootings
media attention
middle class
migrant crisis
miles south
minimum wage
minority leader
minority voters
name recognition
national convention
national level
national polls
national security
national security adviser
natural politician
new book
new poll
new questions
new voters
news conference
news media
news organization
news reports
nomination battle
nomination battles
nomination outright
nomination process
nonwhite voters
nuclear agreement
nuclear deal
nuclear weapons
party leaders
party lines
party officials
party platform
people familiar
percent higher
percent support
percentage point
percentage points
personal attacks
personal email account
personal life
phone bank
platform committee
police officer
police officers
policy issues
policy makers
policy positions
policy proposals
political agenda
political campaigns
political career
political climate
political correctness
political director
political establishment
political experts
political party
political revolution
political scientist
political system
political views
poll numbers
popular vote
positive message
presidential bid
presidential campaign
presidential campaigns
presidential candidacy
presidential candidate
presidential candidates
presidential contest
presidential debate
presidential election
presidential elections
presidential field
presidential front-runner
presidential hopeful
presidential hopefuls
presidential nomination
presidential nominee
presidential primaries
presidential primary
presidential race
press conference
press release
press secretary
presumptive nominee
primary calendar
primary campaign
primary challenger
primary contests
primary day
primary rival
primary season
primary states
primary voters
prime minister
private email
private email account
private email server
private server
pro-Clinton super
public colleges
public office
public policy
public schools
public service
radio host
real change
real estate
real estate developer
real estate mogul
real problem
realistic chance
recent afternoon
recent comments
recent days
recent interview
recent months
recent polls
recent weeks
recent years
refugee crisis
religious right
right direction
right way
rules committee
same-sex marriage
security clearances
senior adviser
senior aides
senior fellow
senior policy adviser
senior vice president
sensitive information
sharp contrast
short period
single day
single digits
small donors
small number
social issues
social media
southern border
special interests
special place
staff members
state primaries
status quo
stock market
strong support
student debt
stump speech
suicide bomber
tax code
tax returns
technology companies
telephone interview
television ads
television networks
temporary ban
terror attacks
terrorist attack
terrorist attacks
terrorist group
terrorist organization
third-party candidate
tight race
top adviser
top aides
top issue
top secret
total number
town hall
town halls
track record
trade deal
trade deals
tweet pic
tweet tweet-author
tweet tweet-id
two-man race
unemployment rate
union members
union workers
universal health care
vast majority
vice chairman
vice president
victory speech
voter data
voter registration
white men
white voters
world leaders
wrong side
wrong track
years old
young people
young voters
young woman
young women
younger voters`.split('\n'),
);

/** As they are written. */
export const commonBodies: ReadonlySet<string> = new Set(
  `ABC
ABC News
AP
Army
Associated Press
Black Lives Matter
Breitbart
Breitbart News
Brookings Institution
CBS
CBS News
CIA
CNBC
CNN
Central Intelligence Agency
Clinton Foundation
Congress
Constitution
DNC
Democratic National Committee
Democratic Party
FBI
Facebook
Federal Bureau of Investigation
Federal Election Commission
Fox News
GOP
Goldman Sachs
House
HuffPost
Huffington Post
ISIL
ISIS
Islamic State
Justice Department
MSNBC
NBC
NBC News
National Rifle Association
New York Times
POLITICO
Politico
RNC
Republican National Committee
Republican Party
Reuters
Secret Service
Senate
Social Security
State Department
Supreme Court
Twitter
USA TODAY
United Nations
Univision
Wall Street Journal
Washington Post`.split('\n'),
);
