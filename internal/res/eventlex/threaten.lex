# THREATEN: threaten, warn of, ultimatum, vow to punish or attack.

[THREATEN violence 137]
threaten_crush threaten_suppress threaten_shoot threaten_crack threaten_deploy threaten_send threaten_unleash threaten_disperse threaten_clear vow_crush vow_suppress vow_crack vow_disperse vow_quell vow_clear vow_stamp : subj > comp.on,comp.obj,comp.against ; subj:state|armed|person|{police,army,government,junta,president,minister,regime,general} comp.obj:{protest,demonstration,rebellion,protester,uprising,demonstrator,dissent,riot,rioter,unrest,revolt,strike,army,looter,troop,crowd,mutiny,camp,sit-in}|comp.on:{protest,protester,dissent,demonstrator,unrest,rioter,opposition,crime}
  + Burmese generals vowed to crush the protests and the American president threatened to send troops against rioters.
  - The juice maker vowed to crush a revolt of lemons.

[THREATEN - 139]
give_return give_go_back give_resume give_come_back give_end give_call_off : subj > iobj,obj,to ; subj:{management,firm,employer,owner,letter,company,ministry,government,railway,court,governor,minister,mine,board} iobj:human|obj:human|iobj:{they,union}|obj:{they,union}
  + The management gave the Bolivian miners until midnight to return or lose their jobs.
  - The waiter gave the guests a coat to return.

[THREATEN violence 1381]
threat/n : by,from,of,poss,mod > comp.obj,to,against ; by:actor|from:actor|poss:actor|mod:actor comp:{blockade,besiege,mine,encircle,starve}
  + The Houthis' threat to blockade the Saudi ports rattled insurers.
  - The crab's threat to mine the sand was small.

[THREATEN violence 1383]
threaten_kidnap threaten_assassinate threaten_kill threaten_bomb threaten_behead threaten_execute threaten_blow threaten_abduct threaten_hang threaten_hack threaten_torture threaten_murder threaten_rape threaten_burn threaten_poison : subj > comp.obj,comp.obj.of,obj ; subj:group|human|person|{rebel,gang,militant,cartel,jihadist,kidnapper,caller,bandit,mafia,captor,extremist,militia}
  + The captors threatened to behead two Japanese hostages unless Tokyo paid.
  - The smell threatened to poison the mood.
threaten : subj > with,obj ; subj:group|human|state|{rebel,gang,militant,cartel,caller,militia,regime} obj:human|actor|person with:{death,execution,beheading,rape,murder,torture,violence,assassination,knife,gun,reprisal,harm,bomb}
  + The gang threatened Honduran bus drivers with death.
  - A fan threatened the star with a cake.
death-threat/n bomb-threat/n terror-threat/n assassination-threat/n : by,from,poss > against,to ; against:actor|against:person|to:actor|to:person|by:actor|from:actor|against:human
  + Death threats by jihadists against the Danish cartoonist forced him into hiding.
  - The death threat in the novel is a joke.
receive+threat|death-threat get+threat|death-threat face+threat|death-threat : from,by,obj.from,obj.by > subj ; subj:person|{judge,journalist,lawmaker,mayor,activist,minister,lawyer,prosecutor,reporter,official,candidate,ambassador,embassy,politician}
  + The Mexican judge received death threats from the cartel.
  - The mayor of Toytown got threats of rain.
threat/n : by,from,of,poss,mod > comp.obj,to,against ; by:actor|from:actor|poss:actor|mod:actor|by:armed|poss:armed|by:human comp:{kill,behead,execute,kidnap,assassinate,murder,hang}
  + The captors' threat to kill the Italian engineer was sent as a video.
  - The cook's threat to kill the sauce was idle.

[THREATEN violence 1384]
threaten_attack threaten_bomb threaten_strike threaten_shell threaten_invade threaten_bombard threaten_destroy threaten_hit threaten_fire threaten_launch threaten_sink threaten_raze threaten_obliterate threaten_flatten threaten_retaliate threaten_shoot threaten_target threaten_march vow_bomb vow_shell vow_invade vow_flatten : subj > comp.obj,comp.at,comp.against,comp.on,comp.obj.on,comp.obj.against ; subj:state|armed|person|{army,general,commander,navy,president,minister,force,regime,government}
  + Ethiopia's army threatened to shell Mekelle and Seoul's general vowed to bomb the command post.
  - The storm threatened to hit Manila.
threaten : subj > with,against,on,obj,obj.against,obj.on ; subj:state|armed|person|{army,general,regime,government,militia} obj:{war,invasion,airstrike,air-strike,military-action,strike,attack,bombardment,military-strike,force,offensive,retaliation,incursion,intervention,military-intervention}|with:{war,invasion,airstrike,attack,bombardment,annihilation,destruction,military-action,force}
  + Addis Ababa threatened war and Ankara threatened an incursion against the Syrian Kurds.
  - The coach threatened an attack on the left wing.
threat/n : by,from,poss,mod > against,to,comp.obj,comp.against,of.on,of.against ; by:actor|from:actor|poss:actor|mod:actor comp:{attack,bomb,invade,strike,destroy,shell,bombard,retaliate,shoot,fire,march}|of:{war,invasion,attack,force,airstrike,strike,military-action,reprisal,bombardment,incursion}
  + North Korea's threats of war against Seoul are as old as the line.
  - The threat of attack by ants is small.
rattle+sabre|saber flex+muscle beat+drum bare+teeth shake+fist draw+line : subj > against,at,to,toward,on,over ; subj:state|person|armed|{president,general,army,government,minister} against:actor|at:actor|to:actor|toward:actor|on:actor|over:place|of:{war}
  + Pyongyang rattled its sabre at Seoul before the parade.
  - The ape bared its teeth at us.

[THREATEN violence 1385]
threaten_nuke threaten_use threaten_launch threaten_detonate threaten_resume threaten_unleash threaten_develop threaten_build vow_use vow_build : subj > comp.against,comp.on,comp.at,comp.obj ; subj:state|armed|person|{regime,general,president,leader,group,government} comp.obj:{nuclear-weapon,nuke,nuclear-bomb,chemical-weapon,bomb,warhead,nuclear-missile,gas,nerve-gas,nuclear-arsenal,nuclear-test,anthrax}
  + North Korea's leader threatened to use nuclear weapons against the South.
  - The chef threatened to use gas.

[THREATEN restrict 1321]
threaten_ban threaten_block threaten_censor threaten_shut threaten_close threaten_revoke threaten_restrict threaten_suspend threaten_curb threaten_outlaw threaten_unplug vow_ban vow_block : subj > comp.obj,comp.obj.of,comp.to ; subj:actor|person comp.obj:{rally,protest,newspaper,broadcaster,channel,station,website,app,platform,march,internet,twitter,facebook,telegram,x,licence,license,accreditation,demonstration,gathering,media,outlet,radio,passport,visa,speech}
  + Brazil's top judge threatened to block the messaging app Telegram in the country.
  - The aunt threatened to ban an app at dinner.
threaten : subj > with,obj ; subj:actor|person obj:actor|person|{newspaper,broadcaster,channel,platform,website,outlet,ngo} with:{closure,ban,censorship,shutdown,suspension,restriction,prosecution,closing,fine,revocation,expropriation,confiscation,seizure}
  + Moscow threatened the American platform with closure unless it deleted the posts.
  - The chef threatened a channel crab with closure in a pot.
threat/n : by,from,of,poss,mod > comp.obj,to,against ; by:actor|from:actor|poss:actor|mod:actor comp:{ban,block,censor,shut,close,revoke,suspend,outlaw} comp.obj:{newspaper,broadcaster,website,app,platform,station,channel,licence,rally,protest,internet,radio,outlet}
  + Moscow's threat to block the messaging app was carried out in August.
  - The dad's threat to block the channel at home failed.

[THREATEN restrict 1323]
threaten_impose threaten_declare threaten_introduce threaten_extend threaten_lock : subj > comp.in,comp.on,comp.obj.in ; subj:actor|person comp.obj:{curfew,lockdown,quarantine,internet-shutdown,closure,siege,restriction,checkpoint}
  + The Ecuadorean governor threatened to impose a curfew in Guayaquil.
  - The mother threatened to impose a curfew on her dolls.

[THREATEN restrict 1324]
threaten_declare threaten_impose threaten_invoke threaten_proclaim consider_declare vow_declare : subj > comp.in,comp.obj.in,comp.obj ; subj:actor|person comp.obj:{martial-law,emergency,state-of-emergency,emergency-rule,insurrection-act,emergency-power,military-rule,direct-rule,war}
  + The Pakistani general threatened to impose martial law.
  - The heat threatened to impose a pause.

[THREATEN relations 1311]
threaten_cut threaten_suspend threaten_withhold threaten_stop threaten_end threaten_freeze threaten_halt threaten_slash threaten_reduce threaten_cancel threaten_pull threaten_withdraw vow_cut vow_withhold : subj > comp.to,comp.for,comp.obj.to,comp.obj.for,comp.obj ; subj:actor|person comp.obj:{aid,funding,support,assistance,loan,subsidy,fund,military-aid,grant,gas,electricity,arms-sale,weapon,supply,arms,money,contribution,credit,grain,water,oil,payment}
  + Washington threatened to withhold military aid from Egypt over the trials.
  - The dad threatened to cut the supply of sweets.
threaten : subj > to,with,obj.to,against,obj ; subj:actor|person obj:{cut,aid-cut,funding-cut,suspension,cutoff,cut-off,freeze} obj.in:{aid,funding,assistance,support,supply}|obj.of:{aid,funding,assistance,gas,support,supply}|obj.to:{aid,funding,actor}|obj:{aid-cut,funding-cut}
  + Donors and the German government threatened a suspension of aid to Zambia.
  - The forecast threatened a cut of light.
threat/n warning/n : by,from,poss,mod > to,against,comp.to,comp.for ; comp:{cut,suspend,withhold,withdraw,halt,slash,stop,end} comp.obj:{aid,funding,support,assistance,loan,fund,gas,supply,arms-sale,military-aid,weapon,contribution}
  + Paris's threat to cut aid to Mali came too late.
  - A threat to cut the funding of sweets made the boy behave.
tie make+conditional link condition : subj > to,on.by,for ; subj:state|org|{government,bank,fund,union,donor} obj:{aid,loan,funding,assistance,support,tranche,trade} to:{reform,right,release,return,vote,migration,election,progress}|on:{reform,right,release,return,election,cooperation}
  + The EU tied aid for Tunisia to the return of migrants.
  - The clerk tied aid boxes to a cart.

[THREATEN relations 1312]
threaten_sanction threaten_impose threaten_boycott threaten_slap threaten_levy threaten_reimpose threaten_blacklist threaten_tax threaten_raise threaten_embargo threaten_target threaten_hit threaten_punish threaten_retaliate vow_impose vow_sanction vow_retaliate : subj > comp.on,comp.against,comp.obj.on,comp.obj.against,comp.obj ; subj:actor|person comp.obj:{sanction,tariff,embargo,boycott,duty,levy,quota,penalty,bank,company,import,export,goods,product,election,vote,oil,official,curb,wine,cheese,car}|comp.with:{sanction,tariff,embargo,duty,penalty}
  + The American president threatened to slap tariffs on Danish goods over Greenland.
  - The mum threatened to impose a quota on toys.
threaten : subj > with,on,against,obj,obj.on,obj.against ; subj:actor|person with:{sanction,tariff,embargo,boycott,penalty,travel-ban,blockade,fine,trade-war,duty}|obj:{tariff,sanction,embargo,boycott,duty,trade-war,levy,counter-sanction,countermeasure,penalty}
  + Brussels threatened Bosnian Serb leaders with sanctions.
  - The referee threatened the coach with a boycott of tea.
threat/n warning/n : by,from,of,poss,mod > against,on,to,of.on,of.against ; of:{sanction,tariff,embargo,boycott,countermeasure,trade-war,penalty,retaliation,duty} by:actor|from:actor|poss:actor|mod:actor
  + American threats of sanctions on the judges in The Hague drew a joint letter.
  - A threat of sanctions from mum works.
consider weigh mull eye float contemplate study prepare ponder : subj > on,against,for,obj.on,obj.against,obj.for ; subj:state|org|{government,president,union,commission,council,congress,ministry} obj:{sanction,tariff,embargo,duty,price-cap,trade-ban,import-ban,visa-ban,travel-ban,asset-freeze,countermeasure,retaliatory-tariff,export-ban,export-control,blacklisting,retaliatory-measure,penalty}
  + Tokyo mulls export controls on battery metals for China.
  - The judge mulled wine.
brandish wave dangle wield : subj > at,against,over,to ; subj:state|org|{government,president,union} obj:{sanction,tariff,threat,big-stick,trade-weapon,sanctions-threat,oil-weapon,veto,stick}
  + Beijing brandished its rare earths and tariffs at Tokyo.
  - The wizard brandished a stick at a bat.
threat/n : by,from,of,poss,mod > comp.on,comp.against,comp.obj.on,against ; by:actor|from:actor|poss:actor|mod:actor comp:{sanction,impose,boycott,slap,levy,tax,blacklist,raise} comp.obj:{sanction,tariff,embargo,duty,boycott,bank,company,official,import,export,levy,penalty,goods}
  + Washington's threat to impose tariffs on Danish wine was not the first.
  - The chef's threat to boycott the import of salt was a joke.

[THREATEN relations 1313]
threaten_sever threaten_break threaten_recall threaten_downgrade threaten_close threaten_shut threaten_derecognise threaten_freeze threaten_cut threaten_rupture : subj > comp.with,comp.from,comp.in,comp.obj.with,comp.obj.to,comp.obj.in ; subj:actor|person comp.obj:{relation,tie,diplomatic-tie,diplomatic-relation,embassy,consulate,ambassador,envoy,contact,link,mission,dialogue}
  + Ankara threatened to recall its ambassador from Stockholm after the burning.
  - The cutter threatened to break contact with the wire.
threaten_quit threaten_leave threaten_withdraw threaten_exit threaten_abandon threaten_scrap threaten_walk threaten_pull threaten_renounce threaten_tear threaten_denounce threaten_suspend : subj > comp.from,comp.of,comp.obj,comp.obj.with ; subj:state|{government,president,premier,junta,party,minister} comp.obj:{treaty,pact,accord,agreement,union,alliance,council,deal,coalition,organisation,bloc,nato,membership,court,contract,convention,truce}|comp.from:{treaty,pact,accord,agreement,union,alliance,council,deal,coalition,organisation,bloc,nato,court,convention}|comp.of:{treaty,pact,accord,agreement,union,alliance,deal,coalition,nato}
  + Pyongyang threatened to abandon the armistice of 1953.
  - The moth threatened to leave the union suit.
threat/n warning/n : by,from,poss,mod > to,comp.from,comp.with,comp.of,comp.obj ; by:actor|from:actor|poss:actor|mod:actor comp:{quit,leave,withdraw,sever,break,recall,downgrade,walk,pull,abandon,scrap}
  + Serbia's threat to quit the dialogue is its third this year.
  - His threat to quit the dialogue class was idle.
warn say : subj > obj,comp.for,comp.on,comp.between ; subj:state|org|{government,ministry,minister,president,embassy} comp comp:{damage,harm,jeopardise,jeopardize,hurt,strain,undermine,affect,poison,endanger} comp.obj:{relation,tie,relationship,cooperation,friendship,peace,stability,trust}
  + China warned that the visit would damage relations with Prague.
  - The doctor warned that smoke would harm ties of skin.

[THREATEN relations 133]
threaten_strike threaten_walk threaten_protest threaten_march threaten_demonstrate threaten_paralyse threaten_paralyze threaten_shut threaten_block threaten_blockade threaten_occupy threaten_stop vow_strike vow_march vow_protest vow_shut vow_block : subj > comp.over,comp.against,against,over,comp.obj,comp.on ; subj:{union,worker,teacher,nurse,doctor,driver,farmer,student,protester,miner,trucker,pilot,activist,opposition,docker,railwayman,lawyer,judge,villager,federation,employee,staff,movement,demonstrator,taxi-driver,supporter}
  + Nigerian unions threatened to shut the country down over the price of fuel, and farmers vowed to block Brussels.
  - The striker threatened to shoot.
threaten : subj > against,over,with ; subj:{union,worker,teacher,nurse,doctor,farmer,student,protester,miner,trucker,pilot,activist,opposition,docker,federation,movement,party,lawyer} obj:{strike,walkout,protest,demonstration,general-strike,shutdown,sit-in,stoppage,march,blockade,uprising,civil-disobedience,mass-protest,boycott,hunger-strike,industrial-action}
  + The opposition threatened mass protests against the Kenyan electoral commission.
  - The striker threatened a walkout of ants.
notice/n ultimatum/n warning/n@of : by,from > to,for,of ; of:{strike,walkout,industrial-action,stoppage} by:{union,worker,teacher,nurse,doctor,driver,pilot}|from:{union,worker,teacher,nurse}|to:actor
  + The notice of strike by the Ghanaian doctors' union ran out on Monday.
  - The notice of strike on the clock was worn.

[THREATEN relations 134]
threaten_boycott threaten_quit threaten_leave threaten_suspend threaten_withdraw threaten_walk threaten_abandon threaten_halt threaten_pull threaten_end threaten_break : subj > comp.with,comp.of.with,comp.from.with,comp.obj.with,comp.obj.on ; subj:actor|person comp.obj:{talk,negotiation,dialogue,peace-talk,summit,meeting,peace-process,conference}|comp.from:{talk,negotiation,dialogue,peace-talk,summit,peace-process}|comp.of:{talk,negotiation,dialogue,peace-talk,summit}
  + The Houthis threatened to suspend peace talks with Riyadh.
  - The guest threatened to leave the talk on moss.
threat/n : by,from,of,poss,mod > comp.with,comp.obj.with,against ; by:actor|from:actor|poss:actor|mod:actor comp:{boycott,quit,suspend,leave,abandon,halt} comp.obj:{talk,negotiation,dialogue,summit,peace-talk,meeting,conference}
  + The rebels' threat to quit the talks with Bogota was withdrawn on Sunday.
  - The guest's threat to leave the talk on bees was rude.

[THREATEN ban 1322]
threaten_dissolve threaten_disqualify threaten_bar threaten_outlaw threaten_ban threaten_deregister threaten_disband vow_ban vow_dissolve vow_outlaw : subj > comp.obj,comp.from ; subj:actor|person comp.obj:{party,candidate,opposition,movement,parliament,politician,union,group,lawmaker,congress,assembly,candidacy,leader}
  + The Thai court's president and the army threatened to dissolve the party that won the vote.
  - The rain threatened to dissolve the party tent.
dissolve ban outlaw disqualify : subj > obj ; subj:person|state|{president,king,junta,premier,army,government} obj:{party,parliament,opposition,movement,assembly,congress,candidate} tense:will
  + The Peruvian president said he would dissolve Congress if it blocked his cabinet.
  - The tablet will dissolve in parliament tea.
threat/n : by,from,of,poss,mod > comp.obj,against ; by:actor|from:actor|poss:actor|mod:actor comp:{dissolve,disqualify,outlaw,ban,bar} comp.obj:{party,parliament,candidate,opposition,movement,congress,assembly,union}
  + The Kuwaiti emir's threat to dissolve parliament hung over the session.
  - The host's threat to ban the party hat was mild.

[THREATEN territory 1382]
threaten_occupy threaten_annex threaten_seize threaten_invade threaten_take threaten_conquer threaten_reclaim threaten_retake vow_annex vow_retake vow_seize vow_occupy vow_reclaim vow_recapture vow_conquer vow_take vow_recover vow_regain pledge_retake pledge_annex pledge_recapture pledge_reclaim : subj > comp.from,comp.obj,comp.obj.of,comp.of ; subj:state|armed|group|person|{army,militia,rebel,general,commander,government,president} comp.obj:place|comp.obj:{territory,town,city,island,land,valley,region,province,peninsula,airport,capital,settlement,strip,canal,control,area,village}|comp.of:place
  + Venezuela's president threatened to annex the oil-rich Essequibo region of Guyana.
  - The vine threatened to take over the town garden.
claim assert press : subj > over,to,obj.over,obj.to ; subj:state|{government,president,parliament} obj:{sovereignty,territory,island,region,ownership,water,shoal,reef,jurisdiction,archipelago} over:place|to:place|obj.over:place|obj.to:place|from:state
  + Caracas pressed its claims and asserted sovereignty over the Essequibo.
  - The guide claimed an island to Crete is shut.
threat/n : by,from,of,poss,mod > comp.obj,comp.from,to ; by:actor|from:actor|poss:actor|mod:actor comp:{annex,occupy,seize,invade,conquer,retake}
  + Caracas's threat to annex the province alarmed Georgetown.
  - The ivy's threat to occupy the wall was green.

[THREATEN expel 136]
threaten_expel threaten_evict threaten_eject threaten_throw threaten_remove threaten_kick threaten_bar threaten_close : subj > comp.obj,comp.obj.of,comp.from ; subj:actor|person comp.obj:{inspector,observer,monitor,peacekeeper,agency,charity,mission,aid-worker,envoy,diplomat,journalist,ambassador,base,troop,ngo,aid-agency,rapporteur,coordinator}
  + Kampala threatened to close the UN rights office and threatened to expel its monitors.
  - The bird threatened to eject a camera.
threaten_withdraw threaten_pull threaten_end threaten_recall : subj > comp.from,comp.of,comp.obj.from,comp.in ; subj:state|org|{government,union,council} comp.obj:{peacekeeper,observer,monitor,contingent,mission,inspector,troop,peacekeeping-troop,staff,police-officer}
  + Uganda threatened to withdraw its peacekeepers from Somalia.
  - The boss threatened to withdraw staff discounts.
threaten : subj > with,obj ; subj:actor|person obj:actor|person|{diplomat,envoy,agency,journalist,migrant,refugee} with:{expulsion,deportation,eviction,removal,exile,suspension}
  + Islamabad threatened Afghan refugees with deportation.
  - The host threatened an actor with eviction from the stage.
threat/n : by,from,of,poss,mod > comp.obj,against,to ; by:actor|from:actor|poss:actor|mod:actor comp:{expel,deport,evict,eject,oust}
  + Islamabad's threat to deport Afghans without papers sent thousands to the border.
  - The host's threat to evict the ants was loud.

[THREATEN - 139]
ultimatum/n deadline/n : by,from,of,poss,mod > to,for ; by:actor|from:actor|poss:actor|mod:actor to:actor|for:actor
  + The ECOWAS ultimatum to the junta in Niamey ran out on Sunday.
  - The deadline of the magazine slipped.
face+ultimatum|deadline get+ultimatum receive+ultimatum : from,by,obj.from,obj.by > subj ; subj:state|{government,army,rebel,junta,company} from:actor|obj.from:actor|obj.by:actor|comp
  + Catalonia faced an ultimatum from Madrid to drop its vote.
  - The student faced a deadline of noon.

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
allow tolerate permit stand_for : subj > obj,comp.subj,for ; neg tense:will subj:state|org|group|person
  + We will not tolerate raids by the militia, the general said.
  - The school will not allow phones.
punish avenge retaliate respond hit_back strike_back make+pay bring+justice@to hold+accountable hunt_down track_down : subj > obj,against,for.by ; tense:will subj:actor
  + We will bring the killers to justice, the premier said.
  - The firm will respond to letters.
continue_strike continue_attack continue_bomb continue_hit continue_fight continue_target continue_pursue : subj > comp.obj,comp.against,against ; tense:will subj:actor
  + The coalition will continue to strike the militia.
  - The clock will continue to strike the hour.
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
declare+jihad|fatwa proclaim+jihad issue+fatwa|bounty put+bounty offer+bounty call+jihad : subj > on,against,for,obj.on,obj.against,to ; subj:actor|armed|person|{cleric,group,militia,cartel,gang,sect,movement,leader} on:actor|against:actor|on:person|against:person|obj.on:actor|obj.against:actor|obj.on:person|obj.against:person
  + An Iranian cleric issued a fatwa against the novelist.
  - The chef offered a bounty of butter.
phone_in+threat|bomb-threat call_in+threat|bomb-threat make+bomb-threat|death-threat email+threat send+death-threat|threat|bullet post+threat receive+bullet : subj > to,against,at,obj.to,obj.against ; subj:human|armed|group|person to:actor|to:person|against:actor|against:person|to:facility|obj.to:person|obj.against:person|at:facility|obj.to:actor|obj.against:actor|to:{journalist,mayor,judge,embassy,school}
  + A far-right group sent a bullet to the Italian minister by post.
  - The boy sent a threat to a wasp.

[THREATEN restrict 132]
threaten_ban threaten_close threaten_block threaten_restrict threaten_shut threaten_seize threaten_censor threaten_nationalise : subj > comp.obj,comp.to ; subj:actor
  + Turkey threatened to close the airbase.
  - The storm threatened to close the port.
threaten_ban threaten_close threaten_block threaten_restrict threaten_shut threaten_seize threaten_censor threaten_nationalise threaten_nationalize threaten_confiscate threaten_revoke threaten_cancel threaten_freeze threaten_dissolve threaten_curb threaten_limit threaten_disqualify threaten_outlaw : subj > comp.obj,comp.to,comp.of,comp.obj.of,comp.obj.to,comp.obj.poss ; subj:actor|person
  + Tehran threatened to close the strait to tankers.
  - The cafe threatened to ban hats.

[THREATEN relations 131]
reconsider rethink re-examine : subj > comp.to,to,in,obj.to,obj.in,obj.with,with ; subj:state|org|person|{government,president,minister} obj:{contribution,participation,membership,relation,tie,aid,assistance,support,presence,deployment,funding,role,involvement,cooperation,partnership,engagement} tense:will
  + Norway warned that it would reconsider its contribution to the police mission in Kosovo.
  - The lender will reconsider the price.
threaten_cut threaten_sanction threaten_impose threaten_withdraw threaten_suspend threaten_break threaten_sever threaten_halt threaten_quit threaten_leave threaten_withhold threaten_end threaten_recall threaten_downgrade : subj > comp.on,comp.with,comp.against,comp.to,comp.from,comp.obj ; subj:actor
  + Ankara threatened to cut ties with Bahrain.
  - He threatened to leave the room.
threaten_cut threaten_sanction threaten_impose threaten_withdraw threaten_suspend threaten_break threaten_sever threaten_halt threaten_quit threaten_leave threaten_withhold threaten_end threaten_recall threaten_downgrade threaten_boycott threaten_pull threaten_scrap threaten_abandon threaten_veto threaten_walk threaten_stop threaten_review threaten_reconsider threaten_default threaten_slap threaten_levy threaten_reimpose threaten_isolate threaten_retaliate threaten_strike threaten_resign : subj > comp.on,comp.with,comp.against,comp.to,comp.from,comp.of,comp.obj,comp.obj.to,comp.obj.with,comp.obj.on ; subj:actor|person
  + The union threatened to suspend trade talks with Ankara.
  - The fan threatened to leave the stand.
impose slap levy introduce : subj > on,against ; tense:will subj:state|org|person|{government,president,union} obj:{sanction,tariff,duty,embargo,penalty,ban,measure}
  + Washington will impose tariffs on Chinese steel unless Beijing gives way.
  - The club will impose a fine on late members.

[THREATEN expel 132]
threaten_expel threaten_deport threaten_evict threaten_oust : subj > comp.obj ; subj:actor
  + Kigali threatened to expel the diplomats.
  - The smell threatened to drive guests out.
threaten_expel threaten_deport threaten_evict threaten_oust threaten_remove threaten_eject threaten_banish threaten_displace : subj > comp.obj,comp.from ; subj:actor|person
  + Tripoli threatened to expel the UN envoy.
  - The landlord threatened to evict the mice.

[THREATEN arrest 132]
threaten_arrest threaten_jail threaten_detain threaten_prosecute threaten_imprison threaten_charge : subj > comp.obj ; subj:actor
  + Police threatened to arrest the organisers.
  - The dog threatened to bite.
threaten_arrest threaten_jail threaten_detain threaten_prosecute threaten_imprison threaten_charge threaten_sue threaten_try threaten_impeach vow_prosecute vow_arrest vow_jail vow_punish pledge_prosecute : subj > comp.obj,comp.subj ; subj:actor|person
  + The junta threatened to jail the striking doctors.
  - The twins threatened to sue the moon.
arrest prosecute jail punish charge try detain imprison : - > subj,obj ; pass tense:will subj:human|{anyone,those,offender,organiser,protester,whoever,rioter,culprit,violator,looter}|obj:human|obj:{anyone,those,offender,rioter,looter}
  + Anyone who broke windows would be prosecuted, the minister said.
  - The case will be tried in May.
threat/n : by,from,of,poss,mod > comp.obj,against,to ; by:actor|from:actor|poss:actor|mod:actor comp:{arrest,jail,prosecute,detain,imprison,sue,impeach}
  + The Beninese government's threat to prosecute the bloggers silenced some of them.
  - The neighbour's threat to sue the moon was brave.

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
warn caution : subj > obj,against,comp.subj,comp.obj,comp.against ; subj:actor comp:{ASSAULT,SANCTION,COERCE,MOBILIZE,THREATEN,RETREAT}
  + The cleric warned that his men would attack the base.
  - The label warns that fumes kill.
swear vow pledge promise : subj > against,on,comp.obj,comp.against,comp.on ; subj:actor comp:{ASSAULT,COERCE,SANCTION,MOBILIZE}
  + The chief swore to attack the convoy.
  - He swore to seize the day.
threat/n warning/n ultimatum/n : by,from,poss > to,against ; by:actor|from:actor|poss:actor to:actor|against:actor
  + A warning from Tehran to Baku was broadcast.
  - A warning of rain was issued.
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
hesitate shy shrink flinch : subj > comp.obj,comp.against,comp.on,from ; subj:state|org|person|armed|{government,army,police,president,minister,we} neg comp:{ASSAULT,SANCTION,COERCE,MOBILIZE}|comp:{use,act,respond,retaliate,punish,intervene,strike,hit,fire,impose,shoot,defend}
  + Manila will not hesitate to attack the intruders, its admiral said.
  - He will not hesitate to use butter.
consider weigh mull contemplate ponder debate discuss : subj > comp.obj,comp.on,comp.against,comp.with,comp.to ; subj:state|org|person|{government,union,president,commission,ministry,congress,parliament} comp:{SANCTION,COERCE,ASSAULT}
  + The commission is considering banning two Chinese vendors.
  - The cook is considering banning salt.
put+notice@on : subj > obj ; subj:state|org|person|armed|{government,union,army} obj:actor|person|{airport,port,ship,tanker,vessel,base,airline,broadcaster,platform,smuggler,gang,militia,dictator,polluter,company,trafficker,regime}
  + The new American envoy put Juba on notice.
  - The landlord put a lodger on notice.
stand_by sit_by look_on stand_idle watch sit_idle : subj > as ; subj:state|org|person|armed|{we,government,alliance,president,army} neg tense:will
  + "Turkey will not stand by while its soldiers die," the president said.
  - The cook will not stand by the stove.

[THREATEN - 130]
draw+line|red-line lay_down+red-line|line set+red-line : subj > for,obj.for,against ; subj:actor|person for:actor|person|armed|obj.for:actor|obj.for:armed|against:actor
  + The Israeli premier drew a red line for Hezbollah.
  - The tutor drew a red line for a graph.
wag+finger shake+fist shake+finger bare+tooth bare+fang brandish+fist show+tooth growl_at snarl_at : subj > at,obj.at ; subj:actor|person at:actor|person|obj.at:actor|obj.at:person
  + The Malian junta wagged its finger at Ivory Coast.
  - The nurse wagged a finger at the cat.
dangle hold hang : subj > over,above ; subj:actor|person|{prosecutor,judge,regulator,union} obj:{threat,arrest,sanction,tariff,ban,prosecution,expulsion,sword,default,veto,strike} over:actor|person|{judge,government,editor,party,company,head,neighbour}
  + The Guatemalan prosecutor dangled arrest over the electoral judges.
  - The boy dangled a sword over a cake.
put+price place+bounty put+bounty offer+bounty : subj > on.of,on,obj.on.of,obj.on ; subj:group|armed|state|{jihadist,cartel,militia,cleric,gang} on:actor|person|{head}|obj.on:person|obj.on:{head}
  + The jihadists put a price on the head of the Danish cartoonist.
  - The market put a price on a head of cabbage.
keep+force@on leave+option keep+option keep+table@on leave+table@on : subj > against,toward ; subj:state|org|person|{bloc,president,government} against:actor|obj:{force,military-option,strike,war,invasion,military-action}
  + The regional bloc kept force on the table against Niger.
  - The boy kept a strike zone on the table.
patience/n : poss,of > with ; with:actor|with:group poss:actor|of:actor
  + The Ethiopian government's patience with the Tigrayan rebels ran out.
  - The tutor's patience with the boy ran out.
hint/n mutter/n innuendo/n sabre-rattling/n bluster/n : from,by,of,poss > at,about,against,to ; from:state|by:state|poss:state|from:person|by:person at:actor|against:actor|to:actor
  + Bluster from Minsk at the Lithuanian government went on.
  - Bluster from the wind at the door went on.
give set issue hand serve : subj > iobj,to,for,obj.to,obj.for ; subj:state|person|armed|org|{government,premier,president,court,rebel,union,commission} obj:{deadline,ultimatum,final-warning,last-warning} iobj:actor|to:actor|for:actor|obj.to:actor|obj.for:actor
  + The British premier gave Moscow a deadline of midnight.
  - The editor gave the poet's cat a deadline.
give_disperse+hour|day|week give_leave+hour|day|week give_withdraw+hour|day|week|month give_comply+hour|day|week|month give_surrender+hour|day|week give_release+hour|day|week give_free+hour|day|week give_quit+hour|day|week give_respond+hour|day|week give_end+hour|day|week give_hand_over+hour|day|week : subj > iobj,to ; subj:state|armed|person|{junta,president,premier,general,commander,rebel,union,court,government} iobj:actor|iobj:human|iobj:state|to:actor !iobj:{ambassador,envoy,diplomat,consul,attache}
  + The junta gave the protesters two days to leave the square.
  - The junta gave the general two days of rest.
threat/n : by,from,poss,of > against,to,comp.against,comp.into,comp.on,comp.to,comp.obj ; by:actor|poss:actor|from:actor|of:actor comp
  + Threats by the Turkish president that he would allow refugees into Bulgaria alarmed the union.
  - The threat of rain that might come kept them in.

[THREATEN - 139]
give_leave give_surrender give_withdraw give_comply give_quit give_vacate give_disarm give_evacuate give_reopen give_apologise give_apologize give_respond give_release give_free : subj > iobj,to,for ; subj:actor|person|group|armed iobj:actor|person|armed|{garrison,settler,striker,squatter} !iobj:{ambassador,diplomat,envoy,attaché,consul,correspondent,coordinator} !obj:{ambassador,diplomat,envoy,attaché,consul,correspondent,coordinator} obj:{hour,day,week,month,minute,deadline,ultimatum}
  + The rebels gave the Congolese army 48 hours to leave Goma.
  - The owner gave the boy a day to leave the shed.

[THREATEN violence 138]
warn : subj > iobj,obj ; subj:actor|person|armed obj:actor|person|iobj:actor|iobj:person|obj:{ship,shipowner,resident,settler,neighbour} iobj.of:{attack,strike,invasion,retaliation,reprisal,war,bloodshed,bombing}|obj.of:{attack,strike,invasion,retaliation,reprisal,war,bloodshed,bombing}|of:{attack,strike,invasion,retaliation,reprisal,consequence,war,bloodshed,bombing,missile,response}|comp:{strike,attack,bomb,invade,retaliate,shoot,sink,hit,burn}
  + The rebels warned Chad of reprisals.
  - The vet warned the cook of an attack of gout.
vow+revenge|vengeance|retaliation|reprisal swear+revenge|vengeance|retribution promise+revenge|vengeance|retribution|bloodbath call_for+blood|revenge|vengeance threaten+bloodbath|massacre|genocide|war : subj > against,on,for,obj.on,obj.against,to ; subj:actor|person|armed|group
  + The Tuareg rebels swore vengeance on the Malian army.
  - The ghost in the play swore vengeance.
bomb-threat/n hoax-threat/n death-threat/n bomb-hoax/n bomb-scare/n : by,from,mod,poss > against,to,at,on ; against:actor|to:actor|at:actor|to:{embassy,school,airport,newspaper,court,synagogue,mosque,hospital,airline,station}|against:{embassy,school,airport,newspaper,court,synagogue,mosque,hospital,airline}|at:{embassy,school,airport,court,hospital,station}
  + A bomb threat against the Australian embassy emptied the tower in Madrid.
  - The bomb scare film was dull.
warn : subj > with,between,against ; subj:state|armed|person|{minister,president,general,commander} of:{war,attack,strike,retaliation,reprisal,bloodshed,bloodbath,invasion,response,escalation,nuclear-war} of.with:actor|of.against:actor|of.on:actor|with:actor|against:actor|on:actor
  + Israel warned of war with Hezbollah.
  - The book warned of war with ants.
reserve+right : subj > to,against,comp.to,comp.against,obj.comp.to,obj.comp.against ; subj:state|armed|{army,government,minister,president} comp:{respond,retaliate,strike,act,reply,defend,intervene}
  + Nigeria reserved the right to respond to Ghana.
  - The shop reserved the right to respond to letters.
target/n : speaker > subj.mod,subj.of,subj ; tense:will speaker:armed|speaker:person subj:{ship,tanker,base,soldier,airport,embassy,vessel,troop,port,plane,city,forces}|subj:actor !subj:{inflation,price}
  + The Houthi leader said Israeli ships would be targets.
  - The coach said the goal would be a target.
meet+force|fire|response|retaliation|bullet@with answer+force|fire@with : speaker,subj.poss > subj.of,subj.by,subj.poss,subj ; pass tense:will speaker:actor|speaker:person|subj.poss:actor
  + "Any move by Turkish ships will be met with force," the Greek admiral said.
  - "The ball will be met with force," the coach of Leeds said.

[THREATEN restrict 132]

[THREATEN violence 138]
threaten promise warn_of : subj > against,for,obj.against,to ; subj:armed|group|person|{group,recording,video,statement,message} obj:{more,same,repeat,worse,reprisal,bloodshed,further-attack}|of:{more,worse,reprisal} against:actor|against:place|against:human|obj.against:place|obj.against:human|against:{village,town,anyone,those,country}|obj.against:{village,town,anyone,those,country}
  + The group threatened more of the same against Kenya.
  - The cloud threatened more of the same rain.

[THREATEN violence 138]
promise+coffin|body-bag|bloodbath|hell|graveyard|reprisal|blow|lesson|punishment swear+bloodbath vow+bloodbath|hell|blow|retribution pledge+revenge|retribution : subj > iobj,to,for,against,on,obj.to,obj.for,obj.against ; subj:armed|state|person|actor iobj:actor|to:actor|for:actor|against:actor|on:actor|obj.for:actor|obj.to:actor|obj.against:actor|iobj:human
  + The Somali rebels promised Ethiopian troops a graveyard. = The Somali rebels > Ethiopian troops
  - The tutor promised the class a lesson.
receive+letter|envelope|parcel|package|note get+letter|envelope|parcel|package|note : from,by,obj.from > subj ; subj:human|person|{embassy,newspaper,court,mosque,party} obj.with:{bullet,powder,threat,cartridge}|with:{bullet,powder,threat,cartridge}
  + The Greek judge received an envelope with a bullet from anarchists. = anarchists > The Greek judge
  - The judge received an envelope with a stamp from his aunt.
take+table@off : subj > on,against,obj.on,obj.against ; neg subj:state|org|person|{government,president,minister} obj:{force,option,strike,action,military-action,military-option,war,invasion,sanction,intervention}
  + The American president would not take a strike on Iran off the table. = The American president > Iran
  - The waiter did not take the option menu off the table.
teach+lesson deal+blow make+regret give+lesson|bloody-nose : subj > iobj,to,obj.to,obj ; tense:will subj:actor|person|armed iobj:actor|to:actor|obj:actor|iobj:human|obj.to:actor
  + The Iranian general said his army would teach Israel a lesson. = his army > Israel
  - The coach will teach the boy a lesson.
turn+graveyard|rubble|ash|hell|ruin|cemetery|inferno|wasteland@into reduce+rubble|ash|ruin|dust@to wipe+map|face@off raze+ground@to bomb+stone-age@into bomb+oblivion@into : speaker,subj > obj ; tense:will subj:actor|person|armed|{we,they,missile,army} obj:place|actor|armed
  + The North Korean leader said his missiles would turn Seoul into ash. = The North Korean leader > Seoul
  - The cook will turn the log into ash.
threaten_turn threaten_wipe threaten_reduce threaten_drown threaten_bury threaten_annihilate threaten_incinerate threaten_level vow_turn vow_wipe vow_bury vow_annihilate vow_level vow_drown threaten_exterminate threaten_crush vow_raze vow_flatten : subj > comp.obj,comp.obj.of ; subj:actor|person|armed comp.obj:actor|comp.obj:place|comp.obj:armed|comp.obj:human
  + The Iranian general vowed to bury the Israeli army. = The Iranian general > the Israeli army
  - The dog vowed to bury the bone in a tale.
shoot_down sink torpedo fire_on open_fire_on bring_down obliterate annihilate incinerate : speaker,subj > obj.of,obj.mod,on.mod,on,obj ; tense:will subj:armed|state|person|{army,navy,air-force,gunner,pilot,force,we,they} obj:vehicle|obj:{plane,ship,drone,jet,warship,vessel,boat,helicopter,tanker,aircraft,capital,city}|on:vehicle|on:{plane,ship,boat,drone,vessel}|obj:actor
  + Syria will shoot down Turkish jets, the minister said. = > Turkish jets
  - The critic will shoot down the plan.

[THREATEN arrest 132]
arrest detain handcuff jail imprison prosecute lock_up seize : speaker,subj > obj ; tense:will subj:state|person|{police,officer,country,government,authority,we,court,prosecutor,soldier,army} obj:human|person +obj +subj
  + Kenya will arrest the Sudanese president if he lands, a judge said. = > the Sudanese president
  - The drought will arrest the growth.
end_up+dock|jail|prison|cell|court|bar@in land+jail|prison|dock|court@in spend+cell|jail|prison@in wind_up+jail|prison|court@in end_up+bar@behind go+jail|prison@to : speaker > subj ; tense:will subj:human|person|{anyone,whoever,those,organiser,protester}
  + Looters will end up in jail, the Kenyan police said. = the Kenyan police > Looters
  - The ball will end up in court.
face+arrest|jail|prison|prosecution|detention|imprisonment|trial|dock|handcuff|jail-term|prison-term|criminal-charge : speaker > subj ; tense:will speaker:actor|speaker:person|speaker:{police,minister,government,prosecutor} subj:human|person|actor|{anyone,those,organiser,protester}
  + Protesters will face prosecution, the Ugandan minister said. = the Ugandan minister > Protesters
  - The actor will face trial by song.

[THREATEN restrict 1321]
face+shutdown|ban|closure|suspension|blackout|blocking : speaker > subj ; tense:will speaker:actor|speaker:person subj:org|actor|{platform,app,newspaper,broadcaster,station,channel,company,website,outlet,ngo,party}
  + The platform will face a ban, the Brazilian judge said. = the Brazilian judge > The platform
  - The road will face closure in May.
put+final-warning|last-warning|warning|notice@on give+final-warning|last-warning hand+final-warning|last-warning issue+final-warning|last-warning serve+final-warning|warning-notice : subj > iobj,to,obj,obj.to ; subj:state|{official,regulator,government,authority,ministry,minister,commission,watchdog} obj:org|obj:{station,broadcaster,newspaper,channel,ngo,platform,radio-station,company}|iobj:{station,broadcaster,newspaper,channel,ngo,platform,radio-station}|iobj:actor|to:actor|to:{station,broadcaster,newspaper,channel,ngo,platform}|obj.to:actor|obj.to:{station,broadcaster,newspaper,channel} +subj +obj|+iobj
  + The Ghanaian regulator gave a Lebanese broadcaster a final warning. = The Ghanaian regulator > a Lebanese broadcaster
  - The coach gave the goalkeeper a final warning.
shut_down close_down ban block unplug outlaw take_off_air pull : speaker,subj > obj.of,obj.mod,obj ; tense:will subj:state|person|{government,minister,regulator,president,authority,commission,we} obj:{newspaper,station,channel,platform,app,ngo,website,broadcaster,radio,radio-station,outlet,charity,social-media,tiktok,facebook,twitter,youtube} +obj +subj
  + Zambia will shut down the station if it airs the tape, the minister said. = > the station
  - The crew will shut down the station pump.

[THREATEN relations 131]
hold+head@over dangle+head@over hang+head@over wave+face@in : subj > over.poss,over.of,over,in.of ; subj:state|person|{president,government,union} obj:{tariff,sanction,threat,ban,prosecution,veto,cut,penalty,embargo,aid,loan}
  + America held tariffs over the heads of the Danes. = America > the Danes
  - The waiter held a tray over the head of the Dane.
face+sanction|tariff|embargo|boycott|penalty|duty|isolation|aid-cut|countermeasure : speaker > subj ; tense:will speaker:actor|speaker:person subj:actor|person
  + Serbia will face sanctions, the German minister said. = the German minister > Serbia
  - The striker will face a penalty, the coach said.
reserve+right keep+right hold+right : subj > comp.against,comp.to.poss,comp.to.of,to.poss,comp.to,against,to ; subj:state|org|{government,minister,ministry} comp comp.obj:{step,measure,action,countermeasure,sanction,move}
  + Chad reserved the right to take further measures against Sudan. = Chad > Sudan
  - The hotel reserved the right to take a room.

[THREATEN expel 132]
give_leave give_go give_depart give_quit give_get_out give_clear_out give_pack_up give_evacuate give_vacate : subj > iobj,obj ; subj:state|armed|{government,authority,junta,police,council} obj:human|obj:{migrant,foreigner,squatter,refugee,settler,herder,trader} -iobj
  + Pakistan gave Afghan refugees until May to leave. = Pakistan > Afghan refugees
  - The host gave the guests until noon to leave.
show+door|exit : speaker > subj,iobj ; tense:will speaker:actor|speaker:person subj:human|person|iobj:human
  + The Dutch envoy will be shown the door, the Ugandan president said. = the Ugandan president > The Dutch envoy
  - The cat will be shown the door.
throw_out kick_out send_home send_packing boot_out send_back expel deport eject evict turf_out : speaker > subj,obj ; pass tense:will speaker:actor|speaker:person subj:human|person|obj:human|obj:person !subj:{diplomat,envoy,ambassador,consul,attache,charge} !obj:{diplomat,envoy,ambassador,consul,attache,charge}
  + Somali migrants will be sent home, the Danish minister said. = the Danish minister > Somali migrants
  - The pupils will be sent home.
deport expel throw_out kick_out send_back evict : subj,speaker > obj ; tense:will subj:state|person|{government,we,minister,president} obj:human|person|{anyone,those,migrant,foreigner,troublemaker} +obj +subj speaker:actor|speaker:person
  + We will deport Afghan convicts, the Austrian minister said. = > Afghan convicts
  - The lung will expel the air.

[THREATEN territory 1382]
annex seize occupy reclaim retake take_back conquer recapture : speaker,subj.poss,subj > obj.of,obj ; tense:will subj:state|armed|person|{army,force,we,government,they} obj:place|{island,territory,land,province,region,canal,strait,peninsula,enclave} +obj +subj speaker:actor|speaker:person
  + Morocco will annex the islands of Spain, the general said. = > Spain
  - The weeds will reclaim the island.
annex seize occupy reclaim retake take_back conquer recapture absorb : speaker > subj.of,subj ; pass tense:will subj:place|{island,territory,land,province,region,canal,peninsula,enclave} speaker:actor|speaker:person
  + "The West Bank will be annexed," the Israeli minister said. = the Israeli minister > The West Bank
  - The island will be occupied by gulls.

[THREATEN - 130]
growl snarl thunder bluster fulminate rumble bark glower : subj > comp.subj,comp.obj,comp.against,comp.on ; subj:actor|person|{minister,general,president,leader,envoy,commander} comp:{SANCTION,COERCE,ASSAULT,MOBILIZE,THREATEN}
  + The Turkish president growled that he would bomb Cyprus. = The Turkish president > Cyprus
  - The dog growled that night.
warn_meddle warn_interfere warn_intervene warn_provoke warn_test warn_cross warn_enter warn_attack warn_try warn_invade warn_underestimate warn_overstep warn_touch tell_test caution_meddle caution_interfere tell_meddle warn_back warn_side warn_host warn_arm : subj > obj ; subj:state|armed|person|{minister,general,president,government,army,ministry} obj:actor|person|armed !obj:{driver,walker,tourist,motorist,visitor}
  + Algeria warned Mali not to meddle in Libya. = Algeria > Mali
  - The nurse warned the boy not to touch the pan.
warn_off : subj > obj,from,against ; subj:state|armed|{navy,coastguard,army,government,air-force} obj:actor|vehicle|{ship,plane,vessel,trawler,warship,boat,jet,fishing-boat} +obj
  + The Chinese navy warned off a Philippine trawler. = The Chinese navy > a Philippine trawler
  - The rattle warned off a fox.

[THREATEN - 139]
lay_down+ultimatum present+ultimatum|final-demand slap+ultimatum|deadline fire_off+ultimatum hand+ultimatum impose+deadline|ultimatum send+ultimatum announce+ultimatum|deadline dictate+ultimatum hurl+ultimatum pose+ultimatum : subj > to,for,iobj,on,against,with,obj.to,obj.for,obj ; subj:actor|person|armed to:actor|for:actor|iobj:actor|on:actor|against:actor|obj.to:actor|obj.for:actor|obj:actor
  + The Libyan general laid down an ultimatum to the Misrata militia. = The Libyan general > the Misrata militia
  - The mother laid down an ultimatum to her son.

[THREATEN relations 133]
serve+strike-notice give+strike-notice issue+strike-notice|strike-ultimatum file+strike-notice hand_in+strike-notice lodge+strike-notice deliver+strike-notice : subj > on,to,iobj,obj.to ; subj:labour|{union,worker,teacher,nurse,doctor,pilot,miner,federation,docker,lecturer} +subj +on|+to|+iobj|+obj.to
  + Nigerian doctors served a strike notice on the government. = Nigerian doctors > the government
  - The umpire gave strike notice to a batter.
