/**
 * Nouns that make a phrase of news something a reader may want explained, when a word before them
 * narrows them down ("minority government", "ballistic missiles"). By hand.
 */
import { wordSet } from '../../../article/word-list.ts';

export const conceptHeads = wordSet(
  'act agreement aid alliance ally amendment arsenal artillery asylum austerity auction bailout ballot bankruptcy ban ' +
    'bill blockade bond bonds boycott bribery budget cabinet cap ceasefire ceiling clause climate coalition code collapse ' +
    'compact competition conscription constitution cooperation corruption coup covenant credit crisis currency curfew cut cuts ' +
    'debt decline defence defense deficit deforestation delegation deportation deterrent deterrence diplomacy disarmament ' +
    'disease doctrine drone drones drought duty economy election elections embargo emergency emissions energy enrichment ' +
    'epidemic espionage expansion exports extradition famine fraud fund funding gas gerrymandering government ' +
    'grain grid growth immunity impeachment imports incentive inflation infrastructure initiative ' +
    'injunction inquiry insolvency insurgency intelligence invasion investigation launcher laundering law laws leadership league ' +
    'levy liability license licence loan loans mandate manslaughter market merger migration militia minerals misconduct ' +
    'missile missiles mission monopoly moratorium mortgage nationalism neutrality nomination operation order outbreak ' +
    'pact pandemic parole partnership peace pension permit pipeline pipelines plan platform plea policy poll population poverty ' +
    'presence primary privatisation privatization probe procurement program programme programs programmes propaganda protectionism ' +
    'protocol quota quotas radiation rate rates ratio reactor reactors rebate recession record referendum reform reforms refugee refugees ' +
    'regime regulation resilience resolution revenue rule rules sanction sanctions satellite satellites scandal scandals ' +
    'scheme security seizure session settlement shield shortage shutdown speech standard standards strategy strike ' +
    'strikes stimulus subsidy subsidies summit surge surplus surveillance sustainability swap syndrome system systems ' +
    'takeover talks target tariff tariffs tax taxes terrorism ties trade trafficking treaty trial tribunal ultimatum union uranium vaccine ' +
    'vaccines vacuum veto virus visa visas vote voucher vouchers warfare warhead warheads warming warrant waste welfare whistleblower winter ' +
    'withdrawal zone zones deal model models voting power cell cells therapy',
);

/** Adjectives that narrow nothing down: with them alone before it, a noun is no concept. */
export const vagueAdjectives = wordSet(
  'new old big bigger biggest small smaller good better best bad worse worst great greater greatest large larger largest ' +
    'high higher highest low lower lowest long longer short early earlier late later latest last next first second third final full ' +
    'whole entire other another own same such many much more most few fewer less several some any certain ' +
    'various different similar recent current former future past previous possible potential likely major minor main key ' +
    'important significant serious severe strong stronger weak clear real true wrong only sole total single double ' +
    'tough hard easy difficult huge massive tiny wide broad deep rapid slow fast quick sudden growing rising increased ' +
    'increasing existing ongoing continued additional extra further special particular general overall common usual normal regular ' +
    'constructive complicated bitter so-called annual monthly weekly daily wealthy fun stagnant closing experimental ' +
    'original initial upcoming coming planned proposed available necessary sure popular historic unprecedented separate joint',
);
