/**
 * What English news takes for the same and WordNet 3.1 keeps apart, from our own knowledge of it: a body and its members
 * ("troops", "soldiers"), a count and what it counts ("death toll", "dead"). And opposites that WordNet does not
 * join. Both hold of any story; a word stands here for its own sake and not for a text.
 */

/** A set a line, by base forms: in a report the members name or count the same things. */
export const SAME_TABLE = `
soldier, troop, troops, serviceman, servicewoman, military personnel
police, policeman, policewoman, police officer, officer, cop
crew, crewman, crew member
staff, staffer, staff member, employee
person, people
death, dead, fatality, death toll
injured, wounded
house, home
apartment, flat
jail, prison
lorry, truck
motorbike, motorcycle
company, firm
photo, photograph, picture
blast, explosion
blaze, fire
corpse, body
kidnapping, abduction
protest, demonstration
protester, demonstrator
ceasefire, cease-fire, truce, armistice
gunman, shooter
insurgent, rebel
lawmaker, legislator
spokesman, spokeswoman, spokesperson
`;

/** A set a line, by base forms: verbs and states that news says of one happening. */
export const ACTS_TABLE = `
kill, die, dead, slay
injure, hurt, wound
arrest, detain, capture, apprehend, nab
aboard, carry
hit, strike
cut, sever, snap
shoot, fire
rescue, save
sack, fire, dismiss, lay off
cut, eliminate, axe, shed, slash, scrap, lose, go, cost
cut, lay off
give, receive, grant, award
own, hold
sentence, jail, imprison
buy, acquire, purchase
employ, staff
fall, drop, decline, sink
rise, climb, grow, increase, expand
approve, pass
burn, consume
attend, take part, join, march, gather, turn out
fall, come down, rain down
seize, confiscate, recover
perform, carry out, conduct, undertake, execute
raise, increase, lift, hike, sweeten
hold, stage
know, knowledge, aware
go, take part, participate, attend, compete
`;

/** A set a line, by base forms: the words by which news tells that one property is measured. */
export const MEASURED_TABLE = `
price, bid, offer, deal, takeover, acquisition, purchase, buyout, merger
revenue, sales, sale, turnover
long, length
high, tall, height
size, long
size, length
size, tall
size, height
size, high
deep, depth
wide, width
old, age
heavy, weight
`;

/** Verbs, by base forms, of what goes on for a time by itself: a tremor, a fire, a siren. */
export const LASTING_VERBS: ReadonlySet<string> = new Set(
  'last shake feel rumble sway rage burn continue sound ring tremble'.split(' '),
);

/** A pair a line, by base forms of verbs or nouns: of the same matter the one excludes the other. */
export const OPPOSED_TABLE = `
confirm, deny
confirmation, denial
inland, offshore
support, oppose
back, oppose
approve, reject
approve, veto
agree, refuse
win, lose
join, quit
allow, ban
survive, die
ally, rival
ally, enemy
ally, foe
friend, enemy
friend, foe
supporter, opponent
`;
