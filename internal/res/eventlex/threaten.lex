# THREATEN: threaten, warn of, ultimatum, vow to punish or attack.

[THREATEN mode=comp 130]
threaten : subj > obj,comp.obj,comp.against,comp.on,against ; subj:actor comp
  + North Korea threatened to attack the South.
  - Clouds threatened to spoil the game.
threaten menace intimidate : subj > obj ; subj:actor obj:actor
  + The militia threatened the villagers.
  - Drought threatens crops.
threaten : subj > against,obj.against ; subj:actor obj:{sanction,retaliation,action,strike,tariff,war,embargo,boycott,reprisal,invasion}
  + Washington threatened sanctions against Turkey.
  - Rain threatened the harvest.
threat/n : by,from,poss,mod > against,to ; against:actor|to:actor by:actor|poss:actor|mod:actor|from:actor comp
  + Iran's threat to close the strait alarmed shippers.
  - The threat of rain stayed.
issue+threat|ultimatum|warning make+threat give+ultimatum|deadline set+deadline|ultimatum deliver+ultimatum|warning send+warning : subj > to,against,iobj,obj.to,obj.against,for ; subj:actor
  + The junta issued an ultimatum to the ECOWAS bloc.
  - The shop issued a ticket to the child.
warn caution : subj > obj,against ; subj:actor obj:actor comp:{ASSAULT,SANCTION,COERCE,MOBILIZE,THREATEN}
  + Israel warned Hezbollah that it would strike Beirut.
  - The label warned buyers that nuts may be inside.
warn : subj > obj,against ; subj:state|group|org obj:actor of:{consequence,retaliation,action,response,war,attack,strike,sanction}
  + Tehran warned Riyadh of severe consequences.
  - Forecasters warned drivers of ice.
face+consequence pay+price face+retaliation : - > subj ; tense:will subj:actor
  + The junta said the exiles would pay a heavy price.
  - Buyers will pay a high price.

[THREATEN violence 138]
vow_retaliate vow_avenge vow_destroy vow_attack vow_strike vow_kill vow_crush vow_defeat vow_eliminate vow_fight vow_hunt vow_respond vow_punish pledge_retaliate pledge_avenge pledge_destroy pledge_fight pledge_defeat promise_retaliate promise_avenge promise_strike swear_avenge vow+revenge|retaliation|vengeance|response promise+revenge|retaliation|response swear+revenge threaten_attack threaten_bomb threaten_kill threaten_invade threaten_strike threaten_retaliate threaten_destroy : subj > against,on,comp.obj,comp.against,obj.against,obj.on,comp.to ; subj:actor
  + The group vowed revenge on the army.
  - She vowed to fight the weeds.
vow_hunt_down pledge_hunt_down promise_hunt_down hunt_down : subj > comp.obj,obj ; subj:actor tense:will
  + The president said troops will hunt down the bombers.
  - The app will hunt down bargains.
retaliate strike_back hit_back : subj > against,at ; subj:actor tense:will
  + Tehran said it would retaliate against the base.
  - The team will hit back in the second half.
committed/a determined/a resolved/a : subj > comp.obj ; subj:actor comp:{ASSAULT}
  + The coalition is determined to destroy the militia.
  - She is determined to win.
degrade defeat destroy eliminate eradicate crush : subj > obj ; subj:state|org obj:{isil,isis,daesh,militant,terrorist,insurgent,group,militia,rebel,al-qaeda,taliban,boko,hamas,hezbollah,enemy,network} tense:will
  + We will defeat the militants, the minister said.
  - The side will defeat its rivals.

[THREATEN restrict 132]
threaten_ban threaten_close threaten_block threaten_restrict threaten_shut threaten_seize threaten_censor threaten_nationalise : subj > comp.obj,comp.to ; subj:actor
  + Turkey threatened to close the airbase.
  - The storm threatened to close the port.

[THREATEN arrest 132]
threaten_arrest threaten_jail threaten_detain threaten_prosecute threaten_imprison threaten_charge : subj > comp.obj ; subj:actor
  + Police threatened to arrest the organisers.
  - The dog threatened to bite.

[THREATEN relations 131]
threaten_cut threaten_sanction threaten_impose threaten_withdraw threaten_suspend threaten_break threaten_sever threaten_halt threaten_quit threaten_leave threaten_withhold threaten_end threaten_recall threaten_downgrade : subj > comp.on,comp.with,comp.against,comp.to,comp.from,comp.obj ; subj:actor
  + Ankara threatened to cut ties with Bahrain.
  - He threatened to leave the room.

[THREATEN expel 132]
threaten_expel threaten_deport threaten_evict threaten_oust : subj > comp.obj ; subj:actor
  + Kigali threatened to expel the diplomats.
  - The smell threatened to drive guests out.

[THREATEN violence 138]
allow tolerate permit stand_for : subj > obj,comp.subj,for ; neg tense:will subj:state|org|group|person
  + We will not tolerate raids by the militia, the general said.
  - The school will not allow phones.

# --- seen in wire copy, second round
[THREATEN mode=comp 130]
warn caution : subj > obj,against,comp.subj,comp.obj,comp.against ; subj:actor comp:{ASSAULT,SANCTION,COERCE,MOBILIZE,THREATEN,RETREAT}
  + The cleric warned that his men would attack the base.
  - The label warns that fumes kill.
swear vow pledge promise : subj > against,on,comp.obj,comp.against,comp.on ; subj:actor comp:{ASSAULT,COERCE,SANCTION,MOBILIZE}
  + The chief swore to attack the convoy.
  - He swore to seize the day.
threat/n warning/n ultimatum/n : by,from,poss > to,against ; by:actor|from:actor|poss:actor to:actor|against:actor
  + A warning from Tehran to Baku was broadcast.
  - A warning of rain was issued.

[THREATEN violence 138]
punish avenge retaliate respond hit_back strike_back make+pay bring+justice@to hold+accountable hunt_down track_down : subj > obj,against,for.by ; tense:will subj:actor
  + We will bring the killers to justice, the premier said.
  - The firm will respond to letters.
continue_strike continue_attack continue_bomb continue_hit continue_fight continue_target continue_pursue : subj > comp.obj,comp.against,against ; tense:will subj:actor
  + The coalition will continue to strike the militia.
  - The clock will continue to strike the hour.

# --- third round: breadth
[THREATEN mode=comp 130]
threaten warn : subj > obj,comp.obj,comp.against,comp.on,comp.to,comp.with,against ; subj:actor|person|human|{masked,gang,kidnapper,inmate,prisoner,rebel,union} comp comp:{ASSAULT,SANCTION,COERCE,MOBILIZE,REJECT,PROTEST,RETREAT}
  + Masked men threatened to execute the guards.
  - The clouds threatened to spoil the picnic.
threaten : subj > comp.obj,comp.to,comp.with,comp.from,comp.of,comp.obj.to,comp.obj.of,comp.against,comp.on,comp.in,obj ; subj:actor|person comp !subj:{storm,fire,flood,river,eruption,virus,disease,drought}
  + Minsk threatened to cut off the transit of gas to Europe.
  - The river threatened to burst its banks.
warn caution : subj > obj ; subj:actor|person obj:state|{government,capital,regime,junta,rebel,militia} comp
  + The spokeswoman warned Manila that it would bear the consequences.
  - The sign warned Oslo that ice was thin.
bear+consequence|responsibility|cost suffer+consequence face+consequence|retaliation|response|reprisal|wrath|action pay+price|dearly reap+whirlwind regret : - > subj ; tense:will subj:actor
  + Jakarta will suffer the consequences, the general said.
  - The team will pay the price for the injury.
warn : subj > obj,against ; subj:state|group|org|person obj:actor|person of:{consequence,retaliation,action,response,war,attack,strike,sanction,measure,reprisal,bloodshed,price,instability,escalation,arrest}|against:event|against:{interference,intervention,attack,move,meddling,provocation,deployment,support,step,visit}
  + Tehran warned Baku of consequences if the drones returned.
  - The guide warned the group of bears.
warn say repeat declare announce vow : subj > obj,comp.obj,comp.against,against ; subj:state|person|{president,minister,general,commander,junta,regime,leader,army,ministry} comp comp:{THREATEN}
  + The minister declared that the army would strike back.
  - The guide said that lunch was served.
threat/n warning/n ultimatum/n menace/n intimidation/n blackmail/n sabre-rattling/n : by,from,poss,of,mod > against,to,of ; by:actor|from:actor|poss:actor|against:actor|to:actor
  + Threats by the cartel against reporters in Sonora rose.
  - The threat of rain was slight.
issue+threat|ultimatum|warning make+threat give+ultimatum|warning|notice deliver+ultimatum|warning|threat send+warning|message|signal sound+warning serve+notice fire+warning|shot : subj > to,against,iobj,obj.to,obj.against,for,across,on ; subj:actor|person obj.to:actor|to:actor|iobj:actor|against:actor|obj.against:actor|on:actor
  + Riyadh issued a warning to Beirut over the shelling.
  - The siren sounded a warning to sailors.
menace intimidate blackmail bully cow harass terrorise terrorize scare : subj > obj,comp.obj ; subj:armed|group|state|person|{militia,gang,thug,militant,caller,regime} obj:human|state|{witness,judge,journalist,villager,voter}
  + Gunmen intimidated voters in Jalalabad.
  - The wave scared the bathers.
reserve+right : subj > obj,comp.to,comp.against,comp.on,comp.obj,against ; subj:state|org|person|{government,army,country,ministry} comp comp:{ASSAULT,SANCTION,THREATEN,COERCE,MOBILIZE}
  + Bishkek reserved the right to strike back at the militia.
  - The shop reserves the right to change prices.
rule_out exclude : subj > comp.against,comp.on,comp.obj,against,obj.against,on ; neg subj:state|org|person|{minister,president,government,general} obj:{force,strike,action,sanction,option,intervention,war,attack,retaliation,response,invasion}|comp:{SANCTION,ASSAULT,COERCE,MOBILIZE}
  + The president did not rule out force against the militia.
  - She did not rule out a third act of the play.
hint suggest signal indicate imply : subj > comp.from,comp.obj,comp.of,comp.against,comp.on,at ; subj:state|org|person|{government,official,minister,president,general} comp comp:{SANCTION,COERCE,ASSAULT,MOBILIZE,RETREAT}|at:{sanction,retaliation,strike,withdrawal,expulsion}
  + Managua hinted that it might quit the regional bank.
  - He hinted at the end of the novel.
consider weigh mull contemplate study examine ponder : subj > against,on,comp.against,comp.on,comp.obj,obj.against,obj.on ; subj:state|org|person|{government,president,union,ministry,commission} obj:{sanction,tariff,embargo,retaliation,strike,attack,expulsion,ban,boycott,force,measure} obj.against:actor|obj.on:actor|against:actor|on:actor
  + The commission is weighing sanctions against Nicaragua.
  - The cook weighed the butter.
brandish wave dangle raise : subj > against,at ; subj:state|org|person obj:{sanction,threat,weapon,spectre,specter,prospect,nuclear,stick} against:actor|at:actor|obj.of:event|obj.of:{war,sanction,retaliation,force}
  + Washington dangled the threat of tariffs at Mexico.
  - The boy waved a stick at the dog.

[THREATEN violence 138]
vow pledge promise swear threaten : subj > against,on,obj.against,obj.on,obj.for ; subj:actor|person obj:{revenge,retaliation,vengeance,response,retribution,reprisal,punishment,strike,attack,war,bloodbath,jihad,crackdown}
  + The cartel swore revenge on the police.
  - The actor promised a response to fans.
vow_retaliate vow_avenge vow_destroy vow_attack vow_strike vow_kill vow_crush vow_defeat vow_eliminate vow_fight vow_hunt vow_respond vow_punish vow_resist vow_retake vow_liberate vow_wipe vow_exterminate vow_continue vow_step vow_intensify vow_pursue vow_go vow_make pledge_retaliate pledge_avenge pledge_destroy pledge_fight pledge_defeat pledge_crush pledge_respond pledge_retake promise_retaliate promise_avenge promise_strike promise_crush promise_punish swear_avenge swear_fight swear_kill swear_destroy threaten_attack threaten_bomb threaten_kill threaten_invade threaten_strike threaten_retaliate threaten_destroy threaten_execute threaten_behead threaten_shoot threaten_burn threaten_blow threaten_use threaten_assassinate threaten_fire threaten_harm threaten_resume threaten_fight threaten_march : subj > against,on,comp.obj,comp.against,obj.against,obj.on,comp.to,comp.on,comp.at,at ; subj:actor|human
  + The rebels threatened to blow up the pipeline of the state oil firm.
  - The chef vowed to fight fat.
strike hit attack retaliate respond act fight punish avenge crush : subj > against,at,obj,on ; tense:will subj:armed|state|group|{army,government,coalition,regime,movement} obj:armed|obj:state|obj:group|against:actor|at:actor|obj:{militant,enemy,attacker,terrorist,killer,aggressor,position}|on:actor
  + "We will hit the militants harder," the Kenyan general said.
  - The bus will hit the road at six.
spare show+mercy forgive rest sleep relent : subj > to,obj ; neg tense:will subj:state|group|person|{army,regime,movement,leader,president}
  + "We will not spare the traitors," the rebel leader said.
  - The clock will not rest.
go+unpunished|unanswered|unavenged stand+unanswered pass+unanswered get_away remain+unanswered : - > subj.by,subj.of,subj ; neg tense:will
  + The expulsions of its envoys will not go unanswered, Iran said.
  - The bell will not go unanswered.

[THREATEN restrict 132]
threaten_ban threaten_close threaten_block threaten_restrict threaten_shut threaten_seize threaten_censor threaten_nationalise threaten_nationalize threaten_blockade threaten_confiscate threaten_revoke threaten_cancel threaten_freeze threaten_dissolve threaten_curb threaten_limit threaten_disqualify threaten_outlaw : subj > comp.obj,comp.to,comp.of,comp.obj.of,comp.obj.to,comp.obj.poss ; subj:actor|person
  + Tehran threatened to close the strait to tankers.
  - The cafe threatened to ban hats.

[THREATEN arrest 132]
threaten_arrest threaten_jail threaten_detain threaten_prosecute threaten_imprison threaten_charge threaten_sue threaten_try threaten_impeach vow_prosecute vow_arrest vow_jail vow_punish pledge_prosecute : subj > comp.obj,comp.subj ; subj:actor|person
  + The junta threatened to jail the striking doctors.
  - The twins threatened to sue the moon.
arrest prosecute jail punish charge try detain imprison : - > subj,obj ; pass tense:will subj:human|{anyone,those,offender,organiser,protester,whoever,rioter,culprit,violator,looter}|obj:human|obj:{anyone,those,offender,rioter,looter}
  + Anyone who broke windows would be prosecuted, the minister said.
  - The case will be tried in May.

[THREATEN relations 131]
threaten_cut threaten_sanction threaten_impose threaten_withdraw threaten_suspend threaten_break threaten_sever threaten_halt threaten_quit threaten_leave threaten_withhold threaten_end threaten_recall threaten_downgrade threaten_boycott threaten_pull threaten_scrap threaten_abandon threaten_veto threaten_walk threaten_stop threaten_review threaten_reconsider threaten_default threaten_slap threaten_levy threaten_reimpose threaten_isolate threaten_retaliate threaten_strike threaten_resign : subj > comp.on,comp.with,comp.against,comp.to,comp.from,comp.of,comp.obj,comp.obj.to,comp.obj.with,comp.obj.on ; subj:actor|person
  + The union threatened to suspend trade talks with Ankara.
  - The fan threatened to leave the stand.
impose slap levy introduce : subj > on,against ; tense:will subj:state|org|person|{government,president,union} obj:{sanction,tariff,duty,embargo,penalty,ban,measure}
  + Washington will impose tariffs on Chinese steel unless Beijing gives way.
  - The club will impose a fine on late members.

[THREATEN expel 132]
threaten_expel threaten_deport threaten_evict threaten_oust threaten_remove threaten_eject threaten_banish threaten_displace : subj > comp.obj,comp.from ; subj:actor|person
  + Tripoli threatened to expel the UN envoy.
  - The landlord threatened to evict the mice.
