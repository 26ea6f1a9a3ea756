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
