# REJECT: refuse, deny an accusation or request, veto, block, postpone.

[REJECT assist 1211]
reject refuse decline oppose resist rule_out rebuff turn_down : subj > from,by,with,obj.from,obj.by,obj.with,obj.of ; subj:actor obj:{investment,trade-deal,free-trade,trade,takeover,merger,import,tender,joint-venture,trade-agreement}
  + Mexico rejected a trade deal with Peru after farmers complained.
  - The shop declined the trade of a coin.
refuse_buy refuse_trade refuse_import refuse_sell refuse_export refuse_invest decline_buy decline_invest refuse_purchase refuse_open : subj > from,to,comp.from,comp.to,comp.with,comp.obj.from,comp.obj ; subj:actor
  + China has refused to buy beef from Lithuania since the office opened.
  - The boy refused to buy a ticket.
shut slam bar : subj > to,on,against,to.from ; subj:state|org|{government,ministry} obj:{market,door,bid,product,goods} to:{firm,company,product,goods,export,import,investor}|on:{firm,company,product,trade}|against:{product,goods,import}
  + Jakarta shut its market to Brazilian goods.
  - The baker shut the door on the goods van.

[REJECT yield 122]
budge move_inch give_inch give+inch|ground blink back_down : subj > to,on ; neg subj:actor|person|{union,striker,management,company,rebel,farmer,miner} !on:{shelf,floor}
  + The union in Zambia will not budge until the suspensions are lifted.
  - The lid would not budge.

[REJECT assist 1212]
refuse_join refuse_participate refuse_contribute refuse_fight refuse_patrol refuse_take decline_join decline_participate decline_contribute decline_take : subj > with,comp.with,comp.to,comp.in,comp.obj ; subj:actor comp.obj:{coalition,force,operation,mission,campaign,exercise,patrol,fleet,war,part}|comp.to:{force,mission,operation,coalition}|comp.in:{operation,mission,exercise,war,campaign}
  + Germany declined to join the American coalition in the strait.
  - The tenor declined to take part.
reject rule_out refuse oppose : subj > with,by,of,obj.with,obj.by,obj.of,obj.to ; subj:actor obj:{military-cooperation,exercise,joint-exercise,drill,patrol,alliance,base,basing,overflight,deployment,stationing,participation}
  + Kyrgyzstan ruled out the stationing of Russian missiles on its soil.
  - The vicar opposed the alliance of cream and lemon.

[REJECT assist 1221]
refuse_lend refuse_bail refuse_fund refuse_finance refuse_forgive refuse_pay refuse_reschedule refuse_disburse refuse_rescue decline_lend decline_fund decline_bail refuse_compensate : subj > comp.obj,comp.to,comp.for ; subj:actor
  + The Dutch parliament refused to fund the settlement agency in Hebron.
  - The jar refused to pay out.
reject refuse turn_down deny block veto rule_out : subj > from,to,for,by,obj.from,obj.to,obj.for,obj.by ; subj:actor obj:{loan,bailout,credit,debt-relief,rescue-package,financing,funding,grant,loan-request,budget-support,compensation}
  + Slovakia blocked a loan for Greece.
  - The shop denied a grant of leave.
refusal/n rejection/n : by,poss,of,mod > to ; by:actor|poss:actor|mod:actor comp:{lend,fund,pay,finance,compensate,forgive}|of:{loan,bailout,compensation,credit}
  + Japan's refusal to compensate the forced labourers soured ties with South Korea.
  - A refusal to pay for cake was heard.

[REJECT assist 1222]
refuse_arm refuse_equip refuse_supply refuse_deliver refuse_train refuse_send refuse_provide decline_arm decline_supply decline_send decline_deliver decline_provide : subj > comp.obj,comp.to,comp.iobj ; subj:actor comp.obj:{weapon,arms,tank,missile,ammunition,jet,rebel,army,fighter,military-aid,fighter-jet,shell,troop}
  + Israel refused to supply missiles to Ukraine despite several pleas.
  - The shop refused to deliver a tank of fish.
reject refuse deny turn_down block veto rule_out : subj > to,from,for,obj.to,obj.from,obj.for ; subj:actor obj:{weapon,arms-sale,arms-delivery,missile,tank,ammunition,military-aid,fighter-jet,arms,arms-export}
  + Switzerland denied ammunition to Kyiv under its neutrality law.
  - The keeper denied a tank to the eel.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.to,comp.obj,to ; by:actor|poss:actor|mod:actor|of:actor comp:{arm,supply,equip,send,deliver,train,provide}
  + Bern's refusal to supply shells to Kyiv split its parliament.
  - The shop's refusal to deliver milk was odd.

[REJECT assist 1223]
refuse_accept refuse_take refuse_admit refuse_shelter refuse_feed refuse_rescue refuse_resettle refuse_host decline_accept decline_resettle : subj > from,comp.from,comp.obj ; subj:actor comp.obj:{refugee,migrant,asylum-seeker,aid,evacuee,food,boat,survivor,relief,convict,deportee,shipment}
  + Hungary refused to accept asylum-seekers from Italy.
  - The shop refused to accept a card.
reject refuse turn_down spurn turn_away decline : subj > from,by,of,obj.from,obj.by,obj.of,poss ; subj:actor obj:{aid,food-aid,relief,humanitarian-aid,refugee,asylum-seeker,migrant,asylum,rescue-team,assistance,quota,asylum-claim,help}
  + Morocco turned down aid from Algeria after the earthquake.
  - The host turned away a guest.
refuse_dock refuse_disembark turn_back refuse_let : subj > comp.obj,obj ; subj:state|{government,port,minister,coastguard,coast-guard,navy} comp.obj:{ship,boat,migrant,passenger,vessel}|obj:{boat,ship,migrant,refugee}
  + Malta refused to let the rescue ship of a German charity enter its harbour.
  - The valve refused to let water pass.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.from,comp.obj,to ; by:actor|poss:actor|mod:actor|of:actor comp:{accept,take,admit,shelter,resettle,rescue,host} comp.obj:human|comp.obj:{aid,food,relief,ship,boat,quota,refugee}
  + Budapest's refusal to take refugees from Greece ended in court.
  - The chef's refusal to accept food from guests is known.

[REJECT assist 1224]
refuse_intervene refuse_deploy refuse_protect refuse_commit refuse_escort decline_intervene decline_deploy decline_protect refuse_lead refuse_impose : subj > comp.in,comp.to,comp.obj,in,to ; subj:state|org|armed|{government,president} !comp.obj:{fee,draw}
  + Belgium refused to intervene in Burundi when the army mutinied.
  - The judge refused to intervene in the bake-off.
rule_out reject oppose refuse : subj > in,to,by,of,obj.in,obj.to,obj.by,obj.for ; subj:actor obj:{intervention,peacekeeper,troop,no-fly-zone,protection,peacekeeping-force,ground-troop,boots,military-action,military-intervention,ground-force}
  + NATO ruled out peacekeepers for Ukraine.
  - The dentist ruled out intervention on the molar.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.in,to ; by:actor|poss:actor|mod:actor|of:actor comp:{intervene,protect,deploy,defend,escort}
  + NATO's refusal to intervene in Georgia was never in doubt.
  - The cat's refusal to defend the sofa was wise.

[REJECT change 1232]
refuse_repeal refuse_amend refuse_change refuse_scrap refuse_reverse refuse_reconsider refuse_cut refuse_raise refuse_reform refuse_abandon refuse_review refuse_revise refuse_alter refuse_approve decline_review refuse_enact decline_enact decline_change refuse_adopt : subj > comp.obj.with,comp.obj.of,comp.obj.on,to,with ; subj:actor|person
  + The Ghanaian president declined to change the bill on sexual rights that lawmakers had passed.
  - The star declined to change a shirt.
reject vote_down throw_out defeat scupper kill strike_down block : subj > by,of,obj.by,obj.of,obj.from ; subj:{parliament,senate,senator,lawmaker,deputy,assembly,congress,house,voter,cabinet,knesset,duma,court} obj:{bill,budget,reform,amendment,law,treaty,constitution,plan,ratification,referendum-proposal,pact,legislation,nominee,draft}
  + Kenyan senators rejected the finance bill of the government in a late sitting.
  - The house threw out the draft excluder.
reject vote_against : subj > obj.by,obj.of,obj.on,against ; subj:{voter,electorate,swiss,citizen,people,chilean,dane,italian} obj:{constitution,treaty,reform,plan,proposal,amendment,deal,independence,initiative,accession,membership}|against:{constitution,treaty,reform,plan,deal,independence,membership,accession}
  + Chilean voters rejected a new constitution drafted by the right.
  - The people of the party voted against jelly.
stand_by stick_to stick_by press_ahead push_ahead plough_ahead : subj > by.on,to.on,with,by,with.of,in.of.poss,in.of.mod ; subj:state|person|{government,president,premier,minister,parliament} by:{decision,law,plan,policy,reform,ruling}|to:{plan,decision,policy,reform,guns}|with:{plan,reform,law,execution,project,construction,vote,election,trial,decree,expansion,decision,austerity,referendum}
  + The Polish government pressed ahead with the court reform despite protests from Brussels.
  - The band stuck to the plan.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > to,comp.with ; by:actor|poss:actor|mod:actor|of:actor comp:{change,amend,repeal,reverse,reconsider,scrap,reform,cut,raise,approve,adopt}
  + Warsaw's refusal to reverse the court reform cost it a million euros a day.
  - The tailor's refusal to change the hem was sad.

[REJECT change 1233]
refuse_guarantee refuse_investigate refuse_grant refuse_legalise refuse_legalize refuse_respect refuse_prosecute refuse_register refuse_punish decline_investigate decline_prosecute decline_register refuse_hear decline_hear : subj > comp.to,comp.obj,comp.into,to ; subj:actor|{prosecutor,court,judge}
  + Russian prosecutors declined to investigate the poisoning of the opposition leader.
  - The scale refused to register.
reject refuse deny throw_out dismiss turn_down : subj > by,of,from,to,obj.by,obj.of,obj.from ; subj:{court,judge,tribunal,parliament,government,commission,ministry,senate} obj:{inquiry,investigation,petition,bail,appeal,lawsuit,citizenship,application,challenge,claim,complaint,case,registration,parole,asylum-claim,marriage,plea}
  + A Turkish court dismissed the appeal of the Kurdish mayor.
  - The film critic dismissed the claim.
refusal/n reluctance/n unwillingness/n failure/n : by,poss,of,mod > comp.obj,to ; by:actor|poss:actor|mod:actor|of:actor comp:{investigate,prosecute,guarantee,legalise,register,punish,grant}
  + Colombo's refusal to investigate the army's crimes was raised in Geneva.
  - The cook's failure to register for the fair was noted.

[REJECT change 1234]
refuse_hold refuse_restore refuse_form refuse_convene refuse_dissolve refuse_call decline_call decline_hold decline_dissolve : subj > comp.in,with,comp.with ; subj:actor|person comp.obj:{election,vote,referendum,parliament,government,poll,assembly,order,rule,congress,cabinet}
  + Madrid refused to hold a referendum in Catalonia.
  - The usher refused to hold a vote on the film.
reject rule_out oppose dismiss refuse resist : subj > in,of,for,by,from,obj.in,obj.for,obj.of,obj.by ; subj:actor obj:{election,referendum,autonomy,independence,self-rule,recount,early-election,snap-election,coalition,federalism,secession,partition,unity-government,power-sharing,self-determination,statehood,rerun,transition}
  + Colombo rejected self-rule for the Tamil north.
  - The twin resisted independence.
reject dispute contest challenge refuse_accept refuse_recognise refuse_recognize refuse_concede denounce : subj > of,by,in,obj.of,comp.obj.of ; subj:actor|person obj:{result,outcome,election-result,vote,tally,count,defeat,victory,mandate}|comp.obj:{result,outcome,defeat,victory,election,vote}
  + The Gabonese opposition leader refused to accept the result of the vote.
  - The poem disputed the result.
refusal/n reluctance/n unwillingness/n failure/n : by,poss,of,mod > comp.in,to ; by:actor|poss:actor|mod:actor|of:actor comp:{hold,restore,form,convene,dissolve,call} comp.obj:{election,vote,referendum,parliament,government,poll,assembly,order,rule}
  + The Malian junta's refusal to hold elections led to the blockade.
  - The guide's failure to hold the rail led to a fall.

[REJECT yield 1231]
refuse_resign refuse_step refuse_quit refuse_stand refuse_abdicate decline_resign decline_step decline_quit : subj > - ; subj:person|state|{government,president,premier,minister,junta,governor}
  + The Israeli premier refused to step aside while his trial went on.
  - The guest refused to step on the rug.
refuse_relinquish refuse_cede refuse_hand refuse_leave refuse_surrender refuse_vacate : subj > comp.to ; subj:person|state|{president,premier,junta,governor,general} comp.obj:{power,office,post,throne,presidency}|comp.from:{office,power}
  + The Gambian president refused to hand power to the winner of the vote.
  - The waiter refused to hand the man a plate.
reject dismiss rule_out rebuff brush_off ignore resist spurn : subj > for.of,from,by,obj.from,obj.by ; subj:person|state|{government,president,premier,minister,governor,king} obj:{resignation,call,demand,pressure,departure,impeachment} obj.for:{resignation,departure,removal,impeachment,ouster}|obj.to:{resign,quit,step}|obj:{resignation,departure}
  + The Slovak prime minister ruled out his resignation over the wiretaps.
  - The stain resisted removal.
cling_on hang_on hold_on_to cling_to+power|office|post|throne : subj > - ; subj:person|{government,president,premier,junta,minister,leader} to:{power,office,post,throne,job,presidency}|in:{office}|+to
  + Lukashenko, the Belarusian president, is clinging to power after the vote.
  - The ivy clings to the wall.
survive+vote|no-confidence-vote|impeachment|no-confidence|censure defeat+no-confidence|impeachment|no-confidence-motion : subj > - ; subj:person|{government,president,premier,minister,chancellor,cabinet}
  + Moldova's government survived a vote of no confidence by two seats.
  - The singer survived the vote of viewers.
vote_down defeat throw_out reject : subj > by,against,obj.against,obj.by ; subj:{parliament,senate,lawmaker,deputy,assembly,congress,house,chamber} obj:{motion,no-confidence-motion,impeachment,censure-motion,no-confidence-vote,bid,censure}
  + The Nepalese parliament voted down a censure-motion against the speaker.
  - The house vote was down.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > - ; by:actor|poss:actor|mod:actor|of:person|poss:person comp:{resign,step,quit,relinquish,stand,cede,abdicate}
  + The Gambian president's refusal to step aside brought West African troops to his door.
  - The boy's refusal to step in mud was wise.

[REJECT yield 1241]
refuse_lift refuse_ease refuse_end refuse_relax refuse_unblock refuse_restore refuse_reinstate decline_lift refuse_reopen refuse_legalise : subj > comp.on,comp.obj.on,comp.obj.of ; subj:actor comp.obj:{ban,curfew,emergency,censorship,restriction,state-of-emergency,internet,martial-law,siege,crackdown,judge,immunity}
  + Uganda refused to lift its ban on the radio station before the ballot.
  - The gym refused to lift its ban on sandals.
keep maintain uphold retain extend : subj > on,in,against,obj.on,obj.in,obj.against ; subj:state|org|{court,government,junta,parliament,judge} obj:{ban,curfew,emergency,restriction,state-of-emergency,martial-law,censorship,suspension} despite:event|despite:{call,appeal,protest,criticism,pressure,plea}
  + Sri Lanka kept its state-of-emergency despite calls by the European Union.
  - The club kept its ban on hats despite protests.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.on,to ; by:actor|poss:actor|mod:actor|of:actor comp:{lift,ease,relax,end,unblock} comp.obj:{ban,curfew,emergency,censorship,restriction,state-of-emergency,crackdown,blackout}
  + Kampala's refusal to lift the ban on the rally came an hour before it.
  - The gym's refusal to lift the ban on flip-flops stands.

[REJECT yield 1242]
refuse_disperse refuse_leave refuse_budge refuse_end refuse_suspend refuse_return refuse_stop refuse_move refuse_go refuse_dismantle : subj > - ; subj:{protester,demonstrator,striker,student,crowd,farmer,worker,activist,squatter,teacher,doctor,villager,union,monk,miner}
  + Serbian students refused to leave the bridge in Novi Sad until the minister met them.
  - The worker refused to move the piano.

[REJECT yield 1243]
refuse_release refuse_free refuse_return refuse_pardon refuse_repatriate refuse_hand refuse_spare refuse_give refuse_vacate refuse_commute decline_release decline_return decline_pardon : subj > to,comp.to,comp.obj,comp.obj.of ; subj:actor|person comp.obj:human|comp.obj:person|comp.obj:{body,remains,artefact,marble,asset,land,island,hostage,ship,bronze,marbles,treasure,sentence,house,base,reserve,seat}
  + The British Museum refused to return the marbles to Greece.
  - The machine refused to return the coin to the child.
refusal/n : by,poss,of,mod > to ; by:actor|poss:actor|mod:actor|of:actor comp:{release,free,return,pardon,repatriate,withdraw,vacate}
  + Minsk's refusal to release the poet drew no comment.
  - A refusal to return the ball ended play.

[REJECT yield 1244]
refuse_lift refuse_ease refuse_waive refuse_unfreeze refuse_drop refuse_remove decline_lift decline_ease decline_waive rule_out_lift oppose_lift : subj > comp.on,comp.against,comp.obj.on,comp.obj.against,comp.obj.of ; subj:actor comp.obj:{sanction,embargo,tariff,duty,boycott,asset,fund,quota,reserve}
  + Washington refused to ease sanctions against Havana.
  - The nurse refused to ease the duty roster.
reject rule_out oppose dismiss refuse resist : subj > on,for,of,to,obj.on,obj.for,obj.of,obj.from ; subj:actor obj:{easing,lifting,sanction-relief,waiver,relief,exemption} obj.of:{sanction,embargo,tariff,duty}|obj.from:{sanction,tariff}|obj:{sanction-relief}|of:{sanction,embargo,tariff}
  + Poland opposed any easing of sanctions on Belarus.
  - The diver resisted the lifting of the mask.

[REJECT yield 1245]
refuse_allow refuse_admit refuse_let refuse_grant refuse_open refuse_permit decline_admit decline_allow decline_grant bar : subj > to,from,comp.obj,comp.to,obj ; subj:actor comp.obj:{access,inspector,monitor,observer,convoy,aid,journalist,mission,investigator,envoy,agency,visit,inspection,rapporteur}|obj:{inspector,monitor,observer,rapporteur,investigator,envoy,aid-worker}
  + Burundi refused to admit the UN investigators.
  - The doorman refused to admit a man in shorts.
deny+access|entry|passage|permission|visa|inspection|overflight|accreditation|clearance refuse+access|entry|passage|permission|visa|overflight|accreditation : subj > to,iobj,obj.to,obj,obj.for,for ; subj:actor|armed
  + Eritrea denied entry to a team of the African Union.
  - The key denied access to the vault.

[REJECT yield 1246]
refuse_halt refuse_stop refuse_cease refuse_lay refuse_pull refuse_end refuse_suspend refuse_dismantle refuse_give decline_halt refuse_lower refuse_hand : subj > comp.from,comp.obj.from,comp.obj,comp.against,comp.to ; subj:actor|armed comp.obj:{troop,force,offensive,attack,bombing,arm,weapon,war,operation,siege,fighting,shelling,missile,campaign,blockade,militia,test,enrichment,program,programme,gun}
  + Hezbollah refused to lay down its arms under the Lebanese plan.
  - The side refused to end its attack drill.
refuse_withdraw refuse_disarm refuse_retreat refuse_surrender refuse_de-escalate refuse_demobilise decline_withdraw : subj > comp.from,comp.to,comp.obj.from ; subj:actor|armed
  + Two warlords refused to surrender to the Libyan army.
  - The oak refused to surrender its leaves.
reject rule_out dismiss spurn rebuff turn_down refuse scorn : subj > with,by,from,for,obj.with,obj.by,obj.from,obj.in,obj.of ; subj:actor|armed obj:{ceasefire,cease-fire,truce,disarmament,withdrawal,pullout,armistice,ceasefire-proposal,truce-offer,peace-offer,surrender,de-escalation,pause,ceasefire-offer,demilitarisation} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + Khartoum's army chief rejected a truce with the paramilitaries.
  - The knee rejected a pause.
fight_on vow_fight_on battle_on carry_on keep_fight continue_fight : subj > against,with ; subj:armed|{rebel,militia,guerrilla,army,fighter,insurgent} despite:event|despite:{truce,ceasefire,call,appeal,deadline}
  + The Karen rebels fought on despite a ceasefire offered by the Burmese junta.
  - The old sailor fought on despite the gale.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.from,to ; by:actor|poss:actor|mod:actor|of:actor|by:armed|poss:armed comp:{withdraw,disarm,halt,stop,surrender,retreat,cease,demobilise}
  + Hezbollah's refusal to disarm is the heart of the quarrel in Beirut.
  - The car's refusal to stop was scary.

[REJECT meet 125]
refuse_meet refuse_talk refuse_negotiate refuse_attend decline_meet decline_attend rule_out+talk|negotiation|meeting reject+talk|negotiation|dialogue|meeting refuse+talk|meeting : subj > with,comp.with,comp.obj,obj.with ; subj:actor
  + The junta refused to meet the envoy.
  - The edges refuse to meet.
postpone boycott skip shun : subj > with,to,obj.with,obj.to,of ; subj:actor obj:{meeting,summit,talk,visit,trip,conference,negotiation,session}
  + Islamabad postponed the meeting with Kabul.
  - Rain postponed the match.
pull_out_of walk_out_of walk_out : subj > of,with ; subj:actor of:{talk,meeting,summit,negotiation,conference,session}
  + The rebels walked out of the talks.
  - He walked out of the shop.
refuse_meet refuse_talk refuse_negotiate refuse_attend refuse_speak refuse_see refuse_receive refuse_discuss refuse_engage refuse_sit refuse_host refuse_hold refuse_visit refuse_testify refuse_appear decline_meet decline_attend decline_see decline_appear decline_invite : subj > with,comp.with,comp.obj,comp.to ; subj:actor|person|{student,union}
  + The students refused to meet the committee of the premier.
  - The lines refuse to meet.
postpone put_off delay defer adjourn : subj > with,obj.with,obj.of,obj.between,obj.on.poss,obj.on.mod ; obj:{talk,meeting,summit,visit,negotiation,session,trip,election,vote,signing,conference,referendum,round}
  + Talks between Bamako and the rebels have been postponed.
  + Senegal's president postponed the election by ten months.
  - The match was postponed by rain.
boycott skip shun snub stay_away_from walk_out_of storm_out_of pull_out_of withdraw_from : subj > with,obj.with,obj.of,of.with,from.with ; subj:actor|person|{opposition,delegation} obj:{meeting,summit,talk,session,ceremony,conference,negotiation,parliament,dialogue,inauguration}|of:{meeting,summit,talk,session,ceremony,conference,negotiation,parliament,dialogue}|from:{talk,negotiation,meeting,summit,dialogue}
  + Algeria boycotted the summit in Rabat.
  - The cat stayed away from the bath.
reject refuse rule_out decline spurn dismiss : subj > with,obj.with,obj.of,obj.from ; subj:actor|person obj:{talk,negotiation,meeting,dialogue,summit,visit,invitation,contact,mediation}
  + The rebels ruled out talks with the junta.
  - The actor declined a meeting of minds.
refuse_return decline_return decline_talk decline_negotiate decline_speak decline_receive decline_join decline_sit refuse_deal refuse_parley refuse_shake : subj > with,to,comp.with,comp.obj.with,comp.obj.of ; subj:actor|person comp.to:{table,talk,negotiation,dialogue,negotiating-table}|comp.with:actor|comp.obj:{hand,envoy,minister,president,delegation,talk}|comp.at:{table}
  + The Taliban refused to return to the negotiating table with Kabul.
  - The cup refused to return to its shelf.
refusal/n : by,poss,of,mod > with,comp.with,comp.obj ; by:actor|poss:actor|mod:actor comp:{meet,talk,negotiate,attend,speak,engage,sit,receive,discuss}
  + Belgrade's refusal to meet the Kosovan negotiators angered Brussels.
  - The refusal of lines to meet is a fact of geometry.
turn_down decline reject spurn rebuff refuse : subj > by,to,from,obj.by,obj.from,obj.poss,obj.to ; subj:actor|person obj:{invitation,invite,meeting-request,talks-offer,summit-invitation,talk-offer,audience} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + The Brazilian president turned down an invitation to the summit in Switzerland.
  - The cat declined an invitation to a bath.
rule_out exclude reject refuse : subj > with,obj.with,obj.by,of.with ; subj:actor|person obj:{direct-talk,contact,peace-talk,negotiation,face-to-face,rapprochement,normalisation,normalization,engagement,dialogue}
  + Tehran excluded direct talks with Washington under pressure.
  - The lens excluded contact with the eye.
stay_away stay_away_from : subj > from,of,from.of,from.in ; subj:actor|person from:{summit,talk,meeting,conference,session,ceremony,negotiation,parliament,funeral,forum}
  + Armenia's premier stayed away from the summit of the alliance in Astana.
  - The boy stayed away from the ceremony of tea.
skip miss shun boycott give_up : subj > of,in,with,obj.of,obj.in,obj.with ; subj:state|person|{government,president,premier,minister,delegation,opposition,rebel,envoy} obj:{summit,peace-talk,forum,inauguration,funeral,round,assembly,swearing-in,opening,plenary}
  + Mexico's president skipped the Summit of the Americas over the absence of Cuba.
  - The runner skipped a round of squats.
put+hold|ice@on leave+limbo@in take+table@off keep+distance|arm@at : subj > with,of,obj.with,obj.of ; subj:actor obj:{talk,negotiation,dialogue,summit,visit,meeting,accession,membership,process,normalisation,plan}
  + Ankara put talks with Athens on hold.
  - The cook put the fish on ice.
postponement/n cancellation/n deferral/n adjournment/n : by,of,poss > with,to,of.with,of.to,of.between ; of:{visit,talk,summit,meeting,session,round,negotiation,trip,election,vote}
  + The cancellation by Washington of the talks with the Taliban stunned Doha.
  - The cancellation of the trip by bus pleased him.
uninvite disinvite : subj > obj,from ; subj:actor|person|{organiser,host,forum,conference,university} obj:actor|person from:event|from:{summit,forum,ceremony,commemoration,fair}
  + Italian organisers disinvited Iranian officials from the forum.
  - The bride disinvited an aunt.
walk_out_of storm_out_of walk_out storm_out : subj > of,of.with,in,during,as ; subj:state|org|person|{delegation,diplomat,envoy,lawmaker,opposition,delegate,deputy} of:{session,chamber,hall,parliament,speech,assembly,room,negotiation,talk}|during:{speech,address,vote,session}|as:actor|in:{protest}
  + Western diplomats stormed out during the speech of the Russian foreign minister.
  - The lion walked out of the hall.
cancel call_off scrap shelve : - > obj.with,obj.to,obj.of,obj.between ; pass obj:{talk,summit,round,negotiation,peace-talk,dialogue,peace-conference}
  + The summit between Kinshasa and Kigali was called off an hour before it was to begin.
  - The talk about roofs was cancelled.
stand_up cold-shoulder avoid shun ignore ostracise dodge : subj > obj ; subj:state|person|{president,premier,minister,king,envoy,delegation,leader} obj:person|state|{minister,president,premier,envoy,counterpart,delegation,ambassador,rival} at:event|at:{summit,funeral,ceremony,reception,dinner,forum,conference,gala}
  + The Saudi prince shunned his Turkish counterpart at the summit in Rome.
  - The bear shunned a rival at the river.
refuse decline : subj > by,from,with,obj.by,obj.from,obj.with ; subj:actor|person obj:{handshake,phone-call,audience,interview,debate,face-to-face-meeting,hearing,contact,engagement,reply,comment-request,peace-talk,direct-talk,negotiation}
  + The Armenian premier refused a handshake with the Azerbaijani president.
  - The actor refused a debate with himself.

[REJECT meet 126]
reject refuse rule_out decline spurn rebuff oppose turn_down : subj > by,from,of,obj.by,obj.from,obj.of ; subj:actor|person obj:{mediation,arbitration,mediator,mediation-offer,good-office,third-party-mediation,facilitation,conciliation} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + India rejected American mediation over Kashmir.
  - The pair refused the mediation of the landlord's cat.
refuse_accept refuse_let decline_accept refuse_allow refuse_submit : subj > comp.obj.of,comp.obj.by,comp.obj,comp.to ; subj:actor comp.obj:{mediation,arbitration,mediator,conciliation}|comp.to:{mediation,arbitration,conciliation}|comp.subj:{mediator}
  + Ethiopia refused to accept the mediation of Egypt's allies.
  - The shop refused to accept arbitration fees in coins.
reject refuse ignore rule_out : subj > of,in,over,obj.of,obj.over ; subj:state|{government,ministry} obj:{jurisdiction,arbitration,ruling,court-ruling,tribunal} of:org|obj.of:org|of:{court,tribunal}|obj.of:{court,tribunal}
  + China rejected the jurisdiction of the tribunal in The Hague over the reef.
  - The chef ignored the ruling of taste.

[REJECT - 127]
refuse_sign refuse_ratify decline_sign decline_ratify refuse_initial refuse_accept decline_accept refuse_implement : subj > comp.obj.with,comp.obj.of,comp.obj.by,comp.obj.from,with ; subj:actor|person comp.obj:{agreement,deal,treaty,pact,accord,plan,truce,protocol,convention,peace-deal,proposal,roadmap,border-deal,settlement,offer,terms,term}
  + Serbia refused to sign the agreement with Kosovo that Brussels had drafted.
  - The star declined to sign a napkin.
reject dismiss spurn rebuff turn_down scorn refuse oppose : subj > by,of,from,for,obj.by,obj.of,obj.from,obj.for ; subj:actor|person obj:{peace-plan,peace-deal,peace-proposal,roadmap,compromise,settlement,accord,peace-agreement,plan,draft-deal,framework,blueprint,two-state-solution,power-sharing-deal,border-deal,truce-plan,peace-offer,olive-branch} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + Palestinian leaders rejected the peace plan of the White House.
  - The baker rejected the plan of the architect.
rejection/n dismissal/n : by,poss,mod > of.mod,of.poss,by,of.by,from ; of:{plan,proposal,deal,peace-plan,accord,compromise,offer,roadmap,resolution,draft,ultimatum,treaty} by:actor|poss:actor|mod:actor
  + The rejection of the border deal by Kyrgyz villagers and their president halted the work.
  - His rejection of the plan for lunch was final.
scuttle torpedo derail sabotage sink wreck undermine jeopardise jeopardize undercut scupper : subj > with,between,of,obj.with,obj.between,obj.of ; subj:actor|person obj:{deal,accord,talk,peace-process,agreement,truce,ceasefire,plan,negotiation,peace-talk,process,treaty,nuclear-deal,peace-deal,summit,reconciliation}
  + Israel's defence minister torpedoed the peace process with the Palestinians.
  - The sailor torpedoed a barge on the lake.
tear_up rip_up shred walk_away_from turn_away : subj > with,by,obj.with,of.with,from.with ; subj:state|person|{government,president,premier,rebel,junta} obj:{agreement,accord,deal,treaty,truce,pact,contract,memorandum}|from:{deal,talk,agreement,table,accord,negotiation}
  + Malta tore up the memorandum with the Libyan coastguard.
  - The writer tore up a contract.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.with,comp.obj.with,to ; by:actor|poss:actor|mod:actor|of:actor comp:{sign,ratify,accept,implement,initial,compromise} comp.obj:{agreement,deal,accord,treaty,plan,pact,proposal,border-deal,settlement,terms,ceasefire}
  + Khartoum's refusal to sign the accord kept the mediators in Jeddah.
  - The star's refusal to sign the plan of the stage was odd.

[REJECT - 128]
defy flout disobey disregard ignore : subj > of,by,from,obj.of,obj.by,obj.from ; subj:actor|person obj:{order,court-order,ban,ruling,injunction,summons,subpoena,warning,embargo,sanction,law,lockdown,deadline,resolution,court,judge,ultimatum,threat,convention,moratorium,verdict}
  + The Hungarian government defied a ruling of the European court on asylum.
  - The kite defied the law of gravity.
defiance/n : by,of,in,mod,poss > of ; of:{order,ban,court,curfew,ruling,sanction,resolution,law,warning,embargo,injunction} by:actor|poss:actor|mod:actor
  + Pretoria's defiance of the ruling of the court drew rebukes.
  - A defiance of gravity by acrobats is fun.
refuse_obey refuse_comply refuse_abide refuse_heed refuse_honour refuse_honor refuse_implement refuse_enforce refuse_apply refuse_execute decline_comply fail_comply fail_heed : subj > with,by,comp.with,comp.by,comp.obj.of,comp.obj.by ; subj:actor|person|{officer,soldier,unit,company} comp.obj:{order,ruling,law,judgment,decision,verdict,warrant,resolution,command,call,injunction}|comp.with:{order,ruling,law,subpoena,request,resolution,demand,decree}|comp.by:{ruling,decision,law,order}
  + Several Myanmar officers refused to obey the order to shoot.
  - The puppy failed to heed a call.
shun snub ignore defy : subj > of,by,obj.of,by ; subj:state|person|{government,army,president,general} obj:{summons,court,subpoena,inquiry,commission,hearing,committee,deadline}
  + Zuma, the former South African president, snubbed the inquiry on corruption.
  - The kid snubbed the summons to bed.
refuse_take+oath refuse_swear refuse_sing refuse_stand refuse_salute refuse_bear refuse_serve : subj > comp.obj,comp.in,comp.for,comp.to ; subj:human|person comp.obj:{oath,allegiance,anthem,flag,arm}|comp.in:{army,force}|comp.for:{anthem}|comp.to:{king,queen,crown}
  + A Hong Kong lawmaker refused to swear allegiance to China.
  - The butler refused to serve in the kitchen.
refusal/n failure/n unwillingness/n : by,poss,of,mod > comp.with,to ; by:actor|poss:actor|mod:actor|of:actor comp:{comply,obey,abide,heed,implement,honour,respect,enforce}
  + Budapest's failure to comply with the ruling of the court in Luxembourg was fined.
  - The puppy's failure to obey was cute.

[REJECT - 129]
veto : subj > obj.on,obj.by,obj.of,obj.for,on,by ; subj:state|person|{president,governor,king,council} obj:{resolution,bill,law,draft,draft-resolution,sanction,budget,statement,deal,mission,membership,ceasefire-resolution,reform,amendment,measure,act,legislation,ban}
  + Poland's president vetoed a media law after talks with Washington.
  - The father vetoed a bill at the cafe.
veto/n : by,of,poss,mod > on,of,to ; by:actor|poss:actor|mod:actor
  + A Russian veto on the resolution ended the monitoring of North Korea.
  - Power of veto is old.
cast+veto wield+veto use+veto threaten+veto exercise+veto impose+veto override+veto : subj > on,over,against,obj.of,obj.on,obj.over,obj.by ; subj:state|person|{president,congress,parliament,senate,lawmaker,council}
  + China cast its veto against the draft on Myanmar.
  - The club used its veto on jazz.
block hold_up stall : subj > obj.of,obj.by,obj.to,obj.for,of,for,by ; subj:state|{government,president} obj:{accession,candidacy,membership,statement,communique,resolution,sanction,extension,mandate,consensus,tranche,package,joint-statement,accession-talk,eu-accession}
  + Bulgaria has blocked the accession of North Macedonia over a quarrel about history.
  - The wall blocked the extension of the shed.

[REJECT assist 121]
refuse_cooperate refuse_share refuse_extradite refuse_collaborate refuse_coordinate decline_cooperate decline_extradite decline_share refuse_disclose refuse_answer refuse_testify : subj > with,to,comp.with,comp.to ; subj:actor|person
  + The Maltese police refused to cooperate with the inquiry of the European prosecutor.
  - The camera refused to cooperate with the light.
reject refuse deny turn_down block decline : subj > of,to,from,by,obj.of,obj.to,obj.from,obj.by ; subj:actor|{judge,court} obj:{extradition,extradition-request,handover,cooperation,surrender}
  + A London judge blocked the extradition of the hacker to the United States.
  - The bank declined the handover of the cup.
stonewall : subj > obj ; subj:state|org|{government,ministry,company,police,army} obj:actor|{investigator,inquiry,request,probe,inspector,panel}
  + Damascus stonewalled the chemical weapons inspectors for a year.
  - The builder stonewalled the garden.
snub cold-shoulder rebuff : subj > obj ; subj:state|{government,president,premier} obj:{overture,advance,outreach,invitation,plea}
  + New Delhi rebuffed the overtures of Islamabad.
  - The cat rebuffed the advance of the dog.
refusal/n reluctance/n unwillingness/n failure/n : by,poss,of,mod > comp.with,comp.to,to ; by:actor|poss:actor|mod:actor|of:actor comp:{cooperate,extradite,share,collaborate,testify,hand,disclose}
  + Moscow's refusal to extradite the two suspects froze its ties with London.
  - The twin's refusal to share the cake was rude.

[REJECT assist 122]
refuse_help refuse_support refuse_aid refuse_arm refuse_join refuse_provide refuse_send refuse_give : subj > comp.obj,comp.to,comp.iobj ; subj:actor
  + The bank refused to fund the regime.
  - The printer refused to send the page.
refuse_help refuse_support refuse_fund refuse_aid refuse_arm refuse_join refuse_provide refuse_send refuse_give refuse_lend refuse_sell refuse_supply refuse_contribute refuse_back refuse_endorse refuse_take refuse_pay decline_join decline_help decline_send decline_support decline_back decline_endorse : subj > comp.obj,comp.to,comp.iobj,comp.with ; subj:actor|person
  + Bern refused to sell ammunition to Kyiv.
  - The mule refused to help.
refuse deny withhold decline : subj > to,iobj,obj.to,obj ; subj:state|org|{government,bank,council,ministry,parliament} obj:{aid,loan,help,support,assistance,visa,funding,credit,backing,cooperation,asylum,recognition,permission,consent,entry,overflight}
  + The fund denied a loan to Suriname.
  - The barman denied a drink to a boy.
say+no turn+ear|eye@to turn+back@on leave+lurch@in leave+cold@in abandon fail : subj > to,obj,on ; subj:state|org|{government,donor,union,alliance,world,ally} obj:actor|{ally,refugee,people,kurd}|to:{plea,appeal,call,request}|on:{ally,people,refugee} !obj:{ship,test,plan,idea}
  + Washington abandoned its Kurdish allies in northern Syria.
  - The crew abandoned the ship.

[REJECT yield 124]
refuse_withdraw refuse_release refuse_leave refuse_surrender refuse_lift refuse_hand refuse_allow refuse_recognise refuse_recognize refuse_give+up refuse_back : subj > comp.to,comp.obj,comp.from ; subj:actor
  + The junta refused to recognise the court.
  - The stain refused to leave.
vow_continue vow_stay pledge_continue : subj > - ; subj:actor
  + The premier vowed to stay in office.
  - The rain will continue.
continue_host keep_host continue_defy refuse_comply refuse_bow refuse_yield refuse_concede refuse_budge refuse_return refuse_disarm : subj > to,with,comp.to,comp.with ; subj:actor
  + The militia refused to disarm.
  - The lid refused to budge.
refuse_withdraw refuse_release refuse_leave refuse_surrender refuse_lift refuse_hand refuse_allow refuse_recognise refuse_recognize refuse_yield refuse_bow refuse_comply refuse_apologise refuse_apologize refuse_retract refuse_free refuse_let refuse_admit refuse_end refuse_halt refuse_stop refuse_open refuse_return refuse_accept refuse_concede refuse_obey refuse_abide refuse_reinstate refuse_vacate refuse_dismantle refuse_compromise refuse_budge refuse_cede : subj > comp.to,comp.obj,comp.from,comp.with,to,with ; subj:actor|person
  + The junta refused to bow to the regional bloc.
  - The child refused to let go.
stand+ground hold+line|firm dig_in+heel stand_firm hold_firm remain+defiant vow_stay pledge_stay : subj > against,on ; subj:state|org|person|{president,government,premier,rebel,leader,minister}
  + The premier stood firm against the union.
  - The oak stood firm.
intransigent/a defiant/a unyielding/a adamant/a unmoved/a : subj > - ; subj:state|person|{president,government,premier,leader,rebel,junta,side,minister}
  + The junta remained defiant.
  - The stain was adamant.
have+intention|desire|plan|wish|appetite : subj > comp.obj,comp.from,comp.with,comp.to,obj.comp.from ; subj:state|org|person|armed|{government,army,president,minister,junta} neg comp|obj.comp:{withdraw,resign,negotiate,leave,release,lift,apologise,change,talk,return,surrender,allow,sign,join,extradite}
  + Ankara does not have any intention to withdraw from the island.
  - The cook has no plan for lunch.
intimidate cow bully blackmail deter silence pressure dictate : obj > by,obj ; pass neg tense:will
  + Norway will not be intimidated by flights along its coast, the minister said.
  - The hen will not be cowed.
let allow permit stand_for accept tolerate : subj > obj,comp.subj ; subj:state|org|person|{government,president,minister,premier,union} neg tense:will obj:{dictate,interference,foreign-interference,pressure,lecture,foreign-base,diktat,meddling,dictation,ultimatum}
  + Belgrade will not accept ultimatums from Brussels, the president said.
  - The diet will not allow pressure cookers.
hold_out dig_in stand_firm hold_firm stand_fast stick_to resist persist persevere : subj > against,in,to ; subj:state|org|armed|person|{government,president,premier,rebel,union,striker,junta} against:actor|against:event|against:{pressure,demand,call,sanction}|to:{gun,guns,position,demand,refusal}|in:{refusal,demand}
  + Bern stuck to its position against the demands of Brussels.
  - The dam held out against the flood.

[REJECT - 120]
plead_not_guilty plead+not-guilty enter+plea : subj > - ; subj:human|person|actor|{man,woman,mother,father,couple,defendant,suspect,accused} !obj.of:{guilty} !obj:{guilty}
  + The colonel pleaded not guilty in a court in Lima.
  - The colonel pleaded guilty in a court in Lima.
reject rebuff spurn dismiss turn_down shoot_down repudiate rule_out brush_aside brush_off snub decline : subj > obj.mod,obj.poss,obj.by,obj.from,obj.of,by,obj ; subj:actor !obj:{comment} !obj:human !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + Iran rejected the proposal by Bahrain. = Iran > Bahrain
  - The body rejected the new kidney.
refuse decline : subj > comp.to,comp.with,comp.obj ; subj:actor comp
  + Hungary refused to take part in the plan.
  - The engine refused to start.
refuse : subj > to,iobj,of,from ; subj:actor +obj
  + Beijing refused the request from Manila.
  - The smell of refuse is strong.
rejection/n refusal/n : by,poss,of,mod > of.mod,of.poss,of,to ; by:actor|poss:actor|mod:actor
  + Israel's refusal to talk was criticised.
  - Fear of rejection is human.
resist defy : subj > obj.mod,obj.poss,obj.from,obj.by,obj ; subj:actor obj:{call,pressure,demand,order,request,ban,resolution,court,sanction,ruling}
  + Eritrea resisted calls from the UN for reform.
  - The paint resists rain.
oppose : subj > obj ; subj:actor obj:{motion,bill,request,deployment,intervention,extradition}
  + Prague opposed the deployment.
  - The pages oppose each other.
veto : subj > obj.by,obj.on,obj ; subj:actor
  + Russia vetoed a resolution on Syria.
  - The new veto is rarely used.
block : subj > obj.mod,obj.poss,obj.by,obj.from,obj.of.in.poss,obj.of.poss,obj ; subj:actor obj:{resolution,bill,motion,bid,proposal,deal,aid,request,entry,accession,decision,statement,sale,visa,appointment}
  + Greece blocked the bid by its neighbour.
  - A tree blocked the road.
deny refute disavow disclaim : subj > by,from,obj.by,obj.from ; subj:actor
  + Eritrea denied an accusation from Ethiopia that it sent troops.
  - The climb denied them rest.
denial/n : by,from,poss,mod > of ; by:actor|from:actor|poss:actor|mod:actor
  + A denial by the Burundian army came at once.
  - She lives in denial.
issue+denial : subj > of
  + The ministry issued a denial of the report.
  - The shop issued a receipt.
overrule overturn quash strike_down annul : subj > obj.by,obj.of,obj.poss,obj ; subj:actor obj:{decision,ban,verdict,ruling,law,conviction,order,sentence,election,result}
  + The court annulled the election.
  - The wave overturned a boat.
opposed/a averse/a hostile/a : subj > to.by,to.of,to.poss,to ; subj:actor to:actor|{mediation,intervention,plan,deal,talk,proposal,deployment,idea,move,sanction,resolution,presence,accession,membership,bid,war,strike}
  + Tunis is opposed to the plan of the bank.
  - The two walls are opposed.
fail_reach fail_agree : subj & with & comp.with > - ; subj:actor
  + The two delegations failed to reach an accord.
  - The climber failed to reach the top.
renege_on break+promise|pledge|commitment back_out_of go_back_on : subj > to,on.to,on.with,obj.to,with ; subj:actor
  + The premier reneged on his promise to the miners.
  - The horse went back on the path.
violate ignore disregard flout : subj > obj.by,obj.of ; subj:actor obj:{ban,order,call,appeal,demand,curfew,warning,resolution,deadline}
  + The paper ignored an order of the junta.
  - The driver ignored a red light.
rule_out reject dismiss refuse oppose : subj > with,on,of,obj.of,obj.by,obj.with,obj.from,comp.obj,comp.with,comp.to ; subj:state|org|group|person comp
  + The ministry ruled out lifting the ban.
  - The oven refused to work.
reject dismiss turn_down rebuff refuse spurn : subj > obj.by,obj.from,obj.of,obj.poss,from,by,obj ; subj:actor obj:{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,charge,criticism,report,motion,petition,ultimatum,ceasefire,truce,invitation,deal,application,treaty,resolution,idea} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + The mayor turned down the appeal of the traders.
  - The boy refused the offer of a sweet by his aunt at home.
reject rebuff spurn dismiss turn_down shoot_down repudiate rule_out brush_aside brush_off snub decline refuse deny shrug_off wave_off scoff_at discount disregard : subj > obj.mod,obj.poss,obj.by,obj.from,obj.of,from,at.mod,at.poss,at.by,at.of,by,at,obj ; subj:actor|person|{bank,company,firm,lawyer,campaign,agency,spokesman} obj:event|{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,charge,criticism,report,motion,petition,ultimatum,ceasefire,truce,invitation,deal,application,treaty,resolution,idea,suggestion,complaint,pressure,overture,peace,talk,protest,warning,notion,condition,draft,mediation,amendment,term,result,verdict,ruling,outcome,possibility,account,compromise,linkage,premise,concern}|at:{offer,threat,claim,idea,call,warning} !subj:{shareholder,investor,stockholder,bondholder,patent-office,customer,patient}
  + The Sudanese government has turned down 41 of the 57 requests of the United Nations.
  + The bank rejected the accusation and said it would appeal.
  - The horse refused the fence.
reject turn_down rebuff refuse dismiss decline spurn veto vote_down strike_down throw_out deny : subj > by,obj.by,obj.from ; pass obj:event|{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,criticism,motion,petition,invitation,deal,application,resolution,visa,bill,amendment,bail,asylum}
  + The appeal of the general was thrown out by a court in Lima.
  - The chair was thrown out.
deny refute contradict dispute contest disavow disclaim : subj > by,from,obj.mod,obj.poss,obj.by,obj.from,obj.of ; subj:actor|person|{force,police,company,bank,lawyer,agency,official,spokesman,spokeswoman,organisation,authority,party,church,family,student} comp|obj:event|obj:{involvement,part,hand,complicity,collusion,participation,culpability,foreknowledge,contact,responsibility,wrongdoing,accusation,allegation,charge,claim,report,role,link,guilt,knowledge,accusation,suggestion,tie,rumour,rumor,any,this,it,that,intention,existence,use,presence,account,figure,version}
  + The Malian commander denied any part in the killing of the officer.
  + The authorities denied involvement in the raid.
  - The sign disputes the date.
denial/n rejection/n refusal/n rebuttal/n veto/n snub/n : by,from,poss,of,mod > of,to,of.by,to.by ; by:actor|from:actor|poss:actor|poss:person|mod:actor
  + The refusal of Belgrade to recognise the ballot angered Pristina.
  - The refusal of the horse cost a medal.
baseless/a groundless/a unfounded/a false/a untrue/a absurd/a ridiculous/a nonsense/n fabrication/n lie/n fiction/n slander/n : speaker > subj.by,subj.from,subj.of ; speaker:actor|speaker:person subj:{accusation,allegation,charge,claim,report,complaint,suggestion,rumour}
  + "The accusation is baseless," the Iranian envoy said.
  - The theory is absurd.
call dismiss describe brand term reject denounce : subj > obj.by,obj.of,obj.from ; subj:actor|person obj:{accusation,allegation,charge,claim,report,complaint,rumour,rumor,accuser} as:{baseless,groundless,false,absurd,ridiculous,nonsense,fabrication,lie,fiction,slander,unfounded,propaganda,fantasy,theatre,politically-motivated}|comp:{baseless,groundless,false,absurd,ridiculous,nonsense,fabrication,lie,fiction,slander,unfounded,propaganda}
  + Iran called the accusations baseless.
  - She called the claim bold.
refuse decline : subj > comp.to,comp.with,comp.obj,comp.from ; subj:actor|person|{company,union,officer,lawyer,family} comp
  + The general refused to obey the order of the court.
  - The engine refused to start.
unwilling/a reluctant/a loath/a : subj > comp.to,comp.with,comp.obj ; subj:state|org|{government,minister,president,leader,army,rebel} comp:{AID,CONCEDE,COOPERATE,CONSULT,RETREAT,SUPPORT,AGREE}
  + Vienna is unwilling to send troops to the mission.
  - The mule is reluctant to move.
oppose resist object_to balk_at baulk_at bristle_at frown_on stand_against : subj > to.mod,to.poss,at.mod,at.poss,obj.mod,obj.poss,to.by,to.of,at.by,obj.by,obj.of,obj.from,against ; subj:actor|person obj:{motion,bill,request,deployment,intervention,extradition,plan,proposal,resolution,sanction,bid,reform,move,membership,accession,deal,cut,merger,law,pressure,demand,call,order,ruling}|to:{plan,deployment,intervention,sanction,bid,move,deal,presence,law,proposal,idea,war,strike}|at:{demand,idea,plan}
  + Turkey objected to the bid of Sweden.
  - The wool resists the stain.
block stall delay hold_up stymie scuttle torpedo derail thwart kill filibuster shelve : subj > obj.by,obj.from,obj.on,obj ; subj:state|org|person|{senate,parliament,opposition,lawmaker,court,council,house,committee,government} obj:{resolution,bill,motion,bid,proposal,deal,aid,request,accession,decision,statement,sale,appointment,call,treaty,inquiry,reform,amendment,budget,nomination,agreement,membership,plan,visa,vote,talk,extradition,release,merger}
  + The White House blocked a call by France for a truce.
  - The stone blocked the drain.
overturn overrule quash annul strike_down set_aside void : subj > obj.by,obj.of,obj.poss ; subj:{court,judge,tribunal,council,parliament,government} obj:{decision,ban,verdict,ruling,law,conviction,order,sentence,result,election,decree}
  + A court quashed the order of the governor.
  - The wind overturned the cart.
fail_persuade end+agreement|accord|deal|result@without break_up+agreement|result@without : subj & with & comp.with > - ; subj:actor
  + The two delegations failed to agree on a border.
  - The scales failed to agree.
rule_out exclude : subj > with,on,of,comp.obj,comp.with,comp.to,obj.with,obj.by ; subj:state|org|person|{government,minister,president,chancellor,premier,spokesman,party} obj:event|comp|obj:{participation,part,concession,negotiation,talk,deal,compromise,truce,recognition,resignation,intervention,action}
  + Germany ruled out taking part in the force.
  - The test ruled out flu.
go_back_on renege_on back_out_of walk_back backtrack_on row_back_on scrap ditch drop abandon break : subj > on.to,on.with,of.with,obj.to,obj.with ; subj:state|org|person|{government,minister,president,party} on:{promise,pledge,deal,commitment,plan,word}|of:{deal,pact,agreement,promise}|obj:{promise,pledge,commitment,vow}
  + The government reneged on a pledge to the miners.
  - He dropped a plate.
snub shun ignore cold-shoulder give+shoulder|brush-off : subj > obj,iobj ; subj:state|person|{president,minister,premier,king,government} obj:person|state|{minister,president,envoy,delegation,guest,summit}
  + The king snubbed the visiting minister.
  - The cat snubbed the mouse.
vote_against : subj > against,against.by,against.of ; subj:state|org|person|{lawmaker,deputy,senator,party,parliament,council,member} against:{resolution,bill,motion,law,deal,plan,budget,accord,treaty,government,reform,proposal,amendment,mission,extension,nominee,declaration}
  + Eritrea voted against the resolution of the General Assembly on Ukraine.
  - The jury voted against the pie.
cool/a lukewarm/a sceptical/a skeptical/a wary/a unconvinced/a resistant/a : subj > to.by,to.of,about.by,of.by,toward,about,of,on ; subj:state|org|{government,minister,president,premier,official} to:{idea,plan,proposal,bid,call,offer,deal,pressure}|about:{plan,proposal,deal,idea,bid,offer}|of:{plan,proposal,deal,bid,offer,intention}|toward:{plan,idea}
  + Berlin is sceptical about the proposal of Paris for joint bonds.
  - The cat is wary of the plan of the vet.
say+no say_no give+no : subj > to,to.by,to.of,iobj ; subj:state|org|person|{government,voter,parliament,court,president} to:actor|to:event|to:{plan,deal,request,offer,bid,demand,treaty,proposal,accession,mission,euro,troop,base,reform,ceasefire,talk,visit,call,invitation,project}
  + Denmark said no to the request of Washington for a radar base.
  - The child said no to the broccoli plan.
shrug_off brush_off laugh_off play_down downplay wave_away make+light pay+heed : subj > by,from,of,about,over,obj.by,obj.from,obj.of,obj.about ; subj:state|org|person|{government,minister,army,party,president,ministry} obj:{criticism,complaint,threat,warning,concern,protest,accusation,allegation,report,rebuke,ultimatum,sanction,condemnation,claim,fear}|of:{criticism,threat,warning,report}
  + Ankara shrugged off criticism from Brussels of the mass trial.
  - The boxer shrugged off the punch.
protest+innocence maintain+innocence proclaim+innocence assert+innocence : subj > - ; subj:human|person|{defendant,general,president,minister}
  + The former Georgian president has always maintained his innocence.
  - The tale maintains the innocence of youth.
table/n@off agenda/n@off : speaker > subj.with,subj.of ; subj:event|{negotiation,talk,deal,independence,partition,withdrawal,concession,referendum,compromise,sanction,sovereignty} speaker:actor|speaker:person
  + Talks with the rebels are off the table, the Colombian president said.
  - The plates are off the table.
contest challenge dispute appeal appeal_against : subj > of,by,obj.of,obj.by,against.by ; subj:actor|person|{lawyer,company,party,candidate,union} obj:{verdict,ruling,conviction,sentence,result,ban,election,extradition,fine,expulsion,decision,count,tariff,sanction,law}|against:{verdict,ruling,conviction,sentence,result,ban,extradition,fine,decision,sanction}
  + The jailed Malaysian premier's lawyer appealed against the verdict of the court.
  - The sign appealed against litter.
appeal/n challenge/n complaint/n : by,from,of,poss,mod > against,to,to.by,against.by ; against:{verdict,ruling,conviction,sentence,result,ban,extradition,fine,decision,sanction,law,deal,accession}|to:{verdict,ruling,result,law,deal,accession,plan,bid,decision,ban,sale,deployment,membership} by:actor|from:actor|poss:actor|mod:actor|poss:person
  + Hungary's challenge to the deal held up the summit for hours.
  - The challenge of the cat to a law of cats is old.
raise+objection lodge+objection|appeal|protest voice+objection|opposition|reservation|doubt express+opposition|reservation|objection state+opposition declare+opposition reiterate+opposition register+objection reaffirm+opposition : subj > to.by,to.of,to,about,over,against,obj.to,obj.about,obj.against,with ; subj:state|org|person|{government,party,ministry,union,church,senator,lawmaker} to:event|to:{plan,proposal,deal,bid,sale,law,bill,accession,deployment,membership,candidacy,ruling,decision,visit,base}|obj.to:event|obj.to:{plan,proposal,deal,bid,sale,law,bill,accession,deployment,membership,ruling,decision,visit,base,war}|about:{plan,proposal,deal,sale}|obj.about:{plan,proposal,deal,sale}|against:{plan,deal,war,ruling,decision}|obj.against:{decision,ruling,deal,war}
  + Athens raised objections to the sale of jets to Ankara.
  - The aunt voiced an objection to a hat.
decline_attend decline_take turn_down refuse reject decline forgo : subj > from,of,by,obj.from,obj.of,obj.by,as ; subj:person|state|{king,minister,judge,party,writer,author,general,opposition} obj:{honour,award,prize,medal,post,nomination,mandate,appointment,ambassadorship,knighthood,seat,candidacy,offer-of-asylum,ministry,portfolio}
  + A Lebanese judge declined the appointment by the justice minister.
  - The cat refused a medal of tin.
hit_back rail fulminate bridle chafe balk bristle kick : subj > at.by,at.of,against.by,against.of,at,against ; subj:state|org|person|{government,party,minister,president,union} at:{demand,interference,sanction,ruling,plan,proposal,call,condition,ultimatum,pressure,suggestion,deal,claim}|against:{demand,ruling,plan,proposal,sanction,dictate,deal}
  + Budapest bridled at the demands of the commission for the fund.
  - The horse bridled at the plan of the rider's coat.
pull drop scrap abandon ditch axe can : subj > with,for,of,obj.with,obj.for,obj.of ; subj:state|org|person|{government,ministry,premier,president,coalition} obj:{bill,draft,reform,treaty,merger,sale,project,plan,deal,pact,purchase,order,contract,pipeline,dam,reactor,railway,base,tender,bid,submarine-deal,purchase-deal} with:state|for:state|obj.with:state|obj.for:state|obj.of:state|of:state
  + Canberra scrapped the submarine deal with Paris.
  - The cook scrapped a plan for France day.
rejection/n refusal/n snub/n rebuff/n no/n brush-off/n : by,from,of,poss,mod > to,of,of.by ; to:actor|of:{offer,invitation,proposal,request,talk,plea,appeal,overture,deal,call,demand,bid,ceasefire,asylum} by:actor|from:actor|poss:actor|mod:actor
  + The snub to the French premier by Algiers was noted in Paris.
  - The rebuff of a wave by a wall sprays.
refusal/n reluctance/n unwillingness/n : by,poss,of,mod > comp.obj,comp.to,comp.for,to ; by:actor|poss:actor|mod:actor|of:actor comp:{recognise,recognize,apologise,apologize,condemn,acknowledge,join,support,back,endorse}
  + Pretoria's refusal to condemn the invasion puzzled Kyiv.
  - The critic's refusal to support the hat was firm.

[REJECT - 120]
turn+ear : subj > to.mod,to.poss,to.of,to.by,to.from,to,obj.to.of,obj.to.by,obj.to.from,obj.to,to.poss ; subj:actor|person to:event|actor|person|{plea,call,appeal,demand,warning,protest,criticism,advice}|obj.to:event|actor|{plea,call,appeal,demand,warning,protest,criticism,advice}
  + The Hungarian government turned a deaf ear to the pleas of Brussels.
  - The dog turned an ear to the door.
give+shoulder|shrift|thumb show+shoulder : subj > iobj.of,iobj.by,iobj.from,iobj.mod,iobj,to.mod,to.of,to.by,to,obj.to ; subj:actor|person|group iobj:actor|person|event|{offer,plan,proposal,idea,request,bid,envoy}|to:actor|to:event|to:{offer,plan,proposal,idea,request,bid,envoy}|obj.to:{offer,plan,proposal,idea,request,bid,envoy}
  + Dublin gave short shrift to the British proposal.
  - The boy gave his shoulder to a horse.
pour+cold-water|water|scorn throw+cold-water|water heap+scorn : subj > on.mod,on.poss,on.of,on.by,on.for,on.from,on,obj.on,obj.on.of ; subj:actor|person on:event|actor|{proposal,plan,idea,offer,hope,suggestion,bid,claim,talk,report}|obj.on:event|obj.on:{proposal,plan,idea,offer,hope,suggestion,bid,claim,talk,report}
  + The Indian minister poured cold water on the proposal of Pakistan.
  - The cook poured cold water on the rice.
vote_down strike_down shoot_down knock_down : subj > obj.of,obj.by,obj.with ; subj:state|{voter,parliament,senate,lawmaker,deputy,swiss,assembly,court,union,member,congress,people,electorate,islander,council} obj:{reform,plan,bill,proposal,law,motion,budget,treaty,initiative,amendment,constitution,tax,referendum,nominee,appeal,resolution,petition,deal,pension-reform}
  + The Swiss voted down the pension reform of the government.
  - The club voted down a plan of a slide.
hear_of : subj > of.mod,of.poss,of.of,of.by,of.from ; neg subj:actor|person of:{force,mission,peacekeeper,deployment,mediation,ceasefire,return,independence,handover,extradition,plan,deal,truce,compromise,proposal,offer,partition,surrender,talk,change,delay,concession,idea}
  + Serbia would not hear of the plan of the EU.
  - The aunt would not hear of a plan of a picnic.
walk_away_from walk_away turn_away_from back_away_from recoil_from shy_away_from : subj > from.of,from.by,from.with,from ; subj:actor|group|person from:{offer,deal,accord,proposal,plan,treaty,pact,compromise,truce,commitment,agreement,pledge,promise,mandate}
  + The Tunisian union walked away from the offer of the government.
  - The guest walked away from the deal table.
pay+heed|attention take+heed|notice : subj > to.of,to.by,to,of.of,of.by,of,obj.to.of,obj.to,obj.of ; subj:actor|person|group neg to:{resolution,warning,order,call,appeal,plea,ruling,demand,ultimatum,advice,protest}|of:{resolution,warning,order,call,appeal,plea,ruling,demand,ultimatum,advice,protest}|obj.to:{resolution,warning,order,call,appeal,plea,ruling,demand,ultimatum,advice,protest}|obj.of:{resolution,warning,order,call,appeal,plea,ruling,demand,ultimatum,advice,protest}
  + The Houthis did not pay heed to the resolution of the Security Council.
  - The cat paid heed to the call of a bird.
balk_at baulk_at bridle_at bristle_at demur_at cavil_at scoff_at sneer_at jib_at : subj > at.mod,at.poss,at.of,at.by,at.from,at ; subj:actor|person|group at:event|{term,plan,price,idea,demand,proposal,offer,condition,prospect,request,call,suggestion,reform,cost,threat}
  + Brasilia balked at the American terms.
  - The mule balked at the hill.
challenge contest dispute appeal fight : subj > obj.of,obj.by,obj.poss,obj.from ; subj:actor|group|person|{opposition,union,campaigner,lawyer,candidate,party,governor,activist} obj:{order,ban,decree,ruling,law,result,decision,verdict,conviction,sentence,eviction,extradition,dismissal,fine,election-result,expulsion,warrant,injunction,subpoena} in:{court,tribunal,high-court,supreme-court,constitutional-court}|before:{court,tribunal,high-court,supreme-court,constitutional-court}|at:{court,tribunal,high-court,supreme-court,constitutional-court}|obj.in:{court,tribunal,high-court,supreme-court}|obj.at:{tribunal,court,high-court}
  + The opposition challenged the order in court in Nairobi.
  - The chef challenged a ruling of taste in a food court of jokes.
obey comply_with abide_by recognise recognize honour honor respect heed follow : subj > obj.of,obj.by,obj,with.of,with,by.of,by ; neg subj:actor|group|person|armed obj:{order,president,command,king,ruling,court,decree,ban,summons,law,instruction,directive,injunction,curfew}|with:{order,ruling,decree,ban,summons,directive,injunction,curfew}|by:{order,ruling,decree,ban,verdict}
  + The Fijian army would not obey the president.
  - The dog would not obey the king of toys.
stick+gun@to hold+ground stand+ground|firm stand_firm hold_firm hold+line dig_in+heel dig+heel : subj > against,on,over ; subj:state|org|person|{government,minister,premier,union,bank,party,coalition} over:{migrant,tax,border,budget,claim,sanction,reform,quota,fishery,name,island,pay,deal,bid}|on:{migrant,tax,border,budget,claim,sanction,reform,quota,price,pay,deal,bid}|against:actor|against:{call,demand,pressure,plan,reform,bid}
  + The Maltese premier dug in his heels over the migrants.
  - The mule dug its heels in over a border of moss.
leave+meeting table+veto wield+veto cast+veto use+veto exercise+veto lodge+veto threaten+veto : subj > against.of,against.by,against,obj.on,obj.against,on ; subj:state|person|{government,governor,president,mayor} against:event|{resolution,law,bill,statement,budget,plan,text,draft}|on:{resolution,law,bill,statement,budget,plan,text}|obj.against:{resolution,law,bill,statement,budget,plan,text,draft}|obj.on:{resolution,law,bill,statement,budget,plan,text}
  + Budapest wielded its veto against the EU statement on China.
  - The king of the pack used a veto on a card.
not-welcome/a welcome/a : speaker > subj ; neg speaker:actor|speaker:person subj:state|actor|person
  + The Bolivian president said the American ambassador was not welcome in La Paz.
  - The cook said dogs were not welcome.
fail : subj.between,subj.of,subj > comp.between ; subj:state|armed|group|org|{side,summit,talk,negotiator,leader,lawmaker,party,meeting,council,faction,parliament} comp:{agree,reach,break,bridge,resolve,overcome,produce,compromise,settle,renew,extend,adopt,pass}
  + The summit between Egypt and Ethiopia failed to reach an agreement on the dam.
  - The glue failed to break.
leave quit walk_out_of storm_out_of exit abandon : subj > with,of,obj.with,obj.of,of.with ; subj:state|person|group|{lawmaker,delegation,opposition,minister,envoy,delegate,negotiator,deputy,democrat,republican} obj:{meeting,talk,negotiation,conference,summit,session}|of:{meeting,talk,negotiation,conference,summit,session} !comp:{open,unfinished}
  + The Serbian delegation abruptly left a meeting with the mediators.
  - The envoy's driver left the meeting place with a map.
ignore throw_out resist block nix bat_away wave_away turn+nose|back@on pooh-pooh pass_on thumb+nose look_past : subj > obj.mod,obj.poss,obj.by,obj.of,obj.from,obj.poss,by,of,from ; subj:state|person|org|{government,army,president,premier,junta,rebel} obj:{offer,proposal,plan,request,appeal,bid,demand,call,overture,plea,invitation,compromise,suggestion} obj.of:actor|obj.by:actor|obj.from:actor|obj.poss:actor|obj.mod:actor|by:actor|from:actor|of:actor !pass
  + Iran ignored the offer of Iraq.
  - The dog ignored the offer of a bone.
defy flout thumb+nose stand_up_to : subj > obj,at,to ; subj:state|armed|person|{government,regime,junta,court} obj:org|state|{council,un,nations,court,union,bloc}|at:org|to:org
  + Iran defied the UN Security Council.
  - The acrobat defied the council of age.
drag+foot fail_honour fail_honor fail_keep renege go_back_on go_back@on : subj > on.with,on,obj.on,comp.obj.with,comp.obj.to ; subj:state|org|person|armed|{government,rebel,junta} on:event|on:{deal,promise,pledge,agreement,accord,commitment,treaty,reform,word}|comp.obj:event|comp.obj:{deal,promise,pledge,agreement,accord,commitment,treaty,word,obligation}
  + Iran failed to honour the deal with Iraq.
  - The baker failed to keep the deal in mind.
respond reply answer react heed : subj > to.by,to.of,to.from,to,obj.by,obj.of,obj.from ; neg subj:state|org|armed|person|{government,junta,rebel} to:{offer,proposal,request,call,appeal,invitation,letter,overture,plea}|obj:{offer,proposal,request,call,appeal,invitation,overture,plea,warning} !to.for:{comment,interview} !for:{comment,interview}
  + North Korea has not responded to the offer of talks by Seoul.
  - The plant has not responded to the offer of water.
  - The army did not respond to requests for comment.
block hold_up veto stall obstruct oppose hold_back : subj > for,to,of,obj.for,obj.to,obj.of ; subj:state|person|{premier,president,senator,lawmaker,parliament,senate,government,party} obj:{package,aid-package,bill,loan,budget,appointment,nomination,deal,sale,merger,statement,communique,bailout,declaration,arms-sale,accession,membership,referendum} !subj:armed
  + The Hungarian premier blocked the aid package for Ukraine.
  - The drain blocked the sale of the house.
defeat vote_down reject throw_out kill shelve : in,by > obj.of,obj.by ; pass obj:{bill,motion,proposal,amendment,resolution,budget,treaty,law,impeachment} in:{parliament,senate,house,assembly,congress,knesset,duma,chamber,bundestag,lower-house,upper-house}
  + The bill of the opposition was defeated in the Israeli parliament.
  - The motion of the moon was rejected in the house of cards.
end break_up close conclude collapse : subj.between,subj.with,subj.of,subj.mod > - ; subj:{talk,negotiation,meeting,summit,round,dialogue} without:{agreement,deal,result,breakthrough,progress,accord,outcome,date}
  + Talks between Serbia and Kosovo ended without agreement.
  - The meeting of two snails ended without a result.
refuse decline demur balk : subj > - ; subj:state|armed|{government,junta,rebel,president,premier,kremlin,ministry} !+obj !+to -comp !pass !+for.obj
  + The Yemeni government refused for months.
  - The horse refused.
object demur : subj > - ; subj:state !+to !+obj -comp !pass
  + The United States objected.
  - The lodger objected.

[REJECT meet 125]
stand_up snub cold-shoulder shun avoid : subj > obj ; subj:actor|person obj:{envoy,mediator,delegation,counterpart,ambassador,negotiator,visitor,emissary}|obj:person !obj:{camera} !+for !at:{shop}
  + The Libyan general stood up the UN envoy.
  - The cat stood up for the envoy's chair.

[REJECT assist 121]
withhold deny hold_back : subj > obj.of,obj.for,obj.to,from,to,iobj ; subj:actor|person obj:{approval,consent,support,endorsement,blessing,recognition,backing,signature,permission,cooperation}
  + Kyrgyzstan withheld its approval of the Russian base.
  - The critic withheld her approval of the cake.

[REJECT yield 124]
end halt call_off abandon stop suspend drop give_up : subj > against,obj.against ; neg tense:will subj:human|org|group|{union,teacher,guard,worker,driver,doctor,nurse,farmer,student} obj:{strike,protest,blockade,boycott,sit-in,hunger-strike,occupation,walkout,march}
  + Prison guards in France will not end their strike.
  - The boys will not end the strike game.
give grant issue : subj > for,to,iobj,obj.for,obj.to ; neg subj:state|{government,police,authority,council,ministry,court,mayor} obj:{permission,permit,consent,approval,clearance,visa,authorisation,authorization,leave}
  + The Belarusian police did not give permission for the rally of the opposition.
  - The editor did not give permission for the poem.

[REJECT change 1234]
recognise recognize accept concede acknowledge honour honor : subj > of,by,obj.of,obj.by ; neg subj:actor|person|{party,opposition,candidate,movement,camp,coalition} obj:{result,outcome,count,tally,election-result,election,ballot,final-result,official-result,defeat}
  + Three Zambian opposition parties said they would not recognise the count.
  - The shop did not accept the result of the survey.

[REJECT meet 125]
be+talk|negotiation|dialogue|peace-talk|compromise : speaker > with,with.of,obj.with ; neg !subj:person
  + The rebels replied that there would be no talks with Juba.
  - The guide said that there was no lake.

[REJECT - 120]
turn_down rebuff spurn snub : subj > obj ; subj:actor|person obj:person|actor +subj
  + The Moldovan opposition leader turned the president down.
  - The tenant turned the heating down.
fend_off shrug_off defy withstand wave_away : subj > by,from,obj.by,obj.from,obj.of ; subj:actor|person obj:{call,demand,appeal,pressure}
  + The Somali minister fended off calls to step down.
  - The goalkeeper fended off a shot.

# --- more wordings of no
[REJECT - 120]
thumb+nose cock+snook turn_up+nose sniff_at : subj > at.mod,at.poss,at.from,at.by,at.of,at,obj.at.mod,obj.at ; subj:actor|person|{junta,government} at:event|{call,demand,offer,proposal,appeal,order,resolution,ruling,sanction,plan,request,deadline,ultimatum,warning}|obj.at:event|obj.at:{call,demand,offer,proposal,appeal,order,resolution,ruling,sanction}
  + Niger's junta thumbed its nose at the French demand. = Niger's junta > French
  - The boy thumbed his nose at the clock.
give+thumb|thumbs|down|thumbs-down|brush-off|red-light|short-shrift|cold-shoulder|heave-ho|cold-reception|frosty-reception : subj > to.mod,to.poss,to.by,to.of,to,iobj.mod,iobj.poss,iobj.of,iobj,obj.to.mod,obj.to.by,obj.to ; subj:actor|person|{voter,electorate,parliament,lawmaker,court,senate} to:actor|event|{constitution,plan,treaty,reform,deal,proposal,bid,request,offer,idea,bill,budget,charter,call,demand}|iobj:actor|event|{constitution,plan,treaty,reform,deal,proposal,bid,request,offer,idea,bill,budget,charter,call,demand}|obj.to:{constitution,plan,treaty,reform,deal,proposal,bid,request,offer,idea,bill,charter,call} !obj:{thumbs-up}
  + The Polish parliament gave the brush-off to a German proposal. = The Polish parliament > German
  - The critic gave the thumbs-down to the wine.
countenance entertain consider contemplate brook stomach swallow : subj > obj.with,obj.from,obj.mod,obj.poss,obj.by,obj.of,obj ; neg subj:actor|person|{government,ministry,rebel,junta} obj:event|{proposal,plan,offer,talk,meeting,demand,compromise,concession,request,interference,return,partition,truce,ceasefire,negotiation,deployment,independence,interference,dissent,summit,extradition,handover} !pass
  + Rabat would not countenance talks with Algiers. = Rabat > Algiers
  - The hotel did not entertain a plan of a pool.
slam+door shut+door close+door bar+door bang+door : subj > on.with,on.mod,on.poss,on.by,on.of,to.with,to.by,to.mod,to.of,on,to,obj.to.by,obj.to.with,obj.on.with,obj.to,obj.on ; subj:actor|person|{government,junta,ministry} on:event|{dialogue,talk,negotiation,deal,membership,hope,compromise,reconciliation,bid,accession,mediation,diplomacy}|to:event|{dialogue,talk,negotiation,visit,mediation,compromise,inspection,membership,inspector,monitor,observer,deal}|obj.to:event|obj.to:{dialogue,talk,negotiation,visit,mediation,inspection,inspector,observer}|obj.on:event|obj.on:{dialogue,talk,negotiation,deal} +subj
  + Minsk slammed the door on dialogue with Vilnius. = Minsk > Vilnius
  - The waiter slammed the door on a thumb.
call brand label term dub describe dismiss deride ridicule denounce : subj > obj.poss,obj.mod,obj.by,obj.from,obj.of,obj ; subj:actor|person|{army,ministry,government,spokesman} obj:{report,allegation,claim,accusation,charge,finding,story,account,assertion,suggestion,rumour,rumor,version,dossier,complaint} comp:{pack,fabrication,lie,nonsense,falsehood,hoax,slander,smear,fiction,invention,baseless,false,unfounded,groundless,untrue,fake,concoction,tissue,bunk,rubbish,fantasy,libel,disinformation,propaganda,fairy-tale,red-herring,absurd,ridiculous,ludicrous,preposterous,laughable}|as:{pack,fabrication,lie,nonsense,falsehood,hoax,slander,smear,fiction,invention,baseless,false,unfounded,groundless,untrue,fake,concoction,tissue,bunk,rubbish,fantasy,libel,disinformation,propaganda,preposterous,laughable,ludicrous} +subj
  + Vietnam's government called the American report a fabrication. = Vietnam's government > American
  - The aunt called the story a fairy tale.
pass_up forgo forego wave_off give_up : subj > from,obj.from,obj.mod,obj.poss,obj.by,obj.of ; subj:state|org|person|{government} obj:{offer,invitation,aid,loan,proposal,help,bailout,assistance,grant} from:actor|obj.from:actor|obj.mod:actor|obj.poss:actor|obj.by:actor|obj.of:actor
  + Caracas passed up a loan from the IMF. = Caracas > the IMF
  - The diner passed up an offer of pie.
opt_out_of bow_out_of beg_off_from steer_clear_of keep_out_of stay_out_of sit_out : subj > of.mod,of.poss,of.with,of.by,of,from,obj.mod,obj.poss,obj ; subj:state|org|{government,premier,president,party} of:{mission,force,treaty,pact,scheme,summit,exercise,coalition,quota,operation,drill,war,talk,alliance,declaration,accord,agreement,plan}|obj:{summit,talk,exercise,drill,war,vote,conference,mission}|from:{mission,summit,talk}
  + Denmark opted out of the EU mission in the Sahel. = Denmark > the EU
  - The girl opted out of a class trip.
knock_back bat_down bat_away swat_away swat_aside wave_aside brush_away push_aside cast_aside toss_out toss_aside stiff-arm fob_off rebut laugh_off sweep_aside : subj > obj.mod,obj.poss,obj.from,obj.by,obj.of,from,by,obj ; subj:actor|person|{government,court,judge,parliament,ministry,spokesman} obj:event|{request,proposal,plan,offer,bid,appeal,call,demand,claim,allegation,accusation,criticism,suggestion,idea,complaint,petition,objection,protest,pressure,warning,concern,charge,overture,amendment,application} +subj
  + Wellington knocked back an Australian proposal on deportees. = Wellington > Australian
  - The keeper batted away a shot.
buck withstand flout face_down stare_down stand_up_to stand_up : subj > obj.mod,obj.poss,obj.from,obj.by,obj,to.mod,to.poss,to.from,to ; subj:state|org|person|{government,premier,president} obj:{pressure,call,demand,request,advice,ultimatum,deadline,appeal}|to:{pressure,demand,ultimatum}
  + Vienna bucked German pressure to close the line. = Vienna > German
  - The horse bucked the rider.
kick+grass|long-grass@into consign+dustbin|bin|scrapheap|dust-heap@to throw+bin@in toss+bin@in leave+table@on : subj > obj.mod,obj.poss,obj.from,obj.by,obj.of,obj ; subj:actor|person obj:event|{proposal,plan,offer,bid,request,demand,report,treaty,reform,bill,idea,deal,agreement,draft,resolution}
  + London kicked the Scottish proposal into the long grass. = London > Scottish
  - The boy kicked the ball into the long grass.
sit_on stall_on stonewall_on procrastinate_on prevaricate_on drag+foot@on drag+heel@on drag+foot|heel : subj > on.mod,on.poss,on.from,on.by,on.of,on,over ; subj:actor|person|{government,ministry,court,junta} on:{request,application,ratification,extradition,bid,demand,accession,reform,investigation,repatriation,proposal,approval,handover,deal,pledge,inquiry}|over:{request,ratification,extradition,accession,reform}
  + Ankara dragged its heels on the Finnish application. = Ankara > Finnish
  - The cat sat on the application form of a Finn.
filibuster talk_out gut torpedo : subj > obj.by,obj.of,obj.mod,obj.poss,obj ; subj:{senator,lawmaker,senate,opposition,deputy,mp,republican,democrat,party}|person obj:{bill,law,legislation,nomination,budget,resolution,reform,deal,treaty,amendment}
  + Senators in Manila talked out the bill of the government. = Senators in Manila > the government
  - The diver torpedoed a bill of a duck.
leave : subj > obj.mod,obj.poss,obj.from,obj.by ; subj:actor|person obj:{appeal,letter,request,call,proposal,offer,invitation,demand,overture,note} comp:{unanswered}
  + Pyongyang left the South Korean offer unanswered. = Pyongyang > South Korean
  - The boy left the letter unanswered.
meet+refusal|rejection|silence|rebuff|defiance@with : by,from,with.from,with.by,in > subj.mod,subj.poss,subj.from,subj.by,subj.of ; from:actor|with.from:actor|by:actor|with.by:actor|in:state subj:event|{proposal,offer,request,call,demand,appeal,plan,overture,bid}|obj:{proposal,offer,request,call,demand,appeal,plan,overture,bid}
  + The Egyptian proposal was met with a rebuff from Ethiopia. = Ethiopia > Egyptian
  - The joke was met with silence from the class.
fall+ear|deaf-ear@on : in,on.in,on.of > subj.mod,subj.poss,subj.by,subj.from,subj.of ; subj:event|{appeal,call,plea,warning,demand,request,advice,protest} in:state|on.in:state|in:actor|on.in:actor|on.of:actor
  + French appeals fell on deaf ears in Bamako. = Bamako > French
  - The drum fell on the ears of a hare.
debunk rebut disprove gainsay controvert pooh-pooh : subj > obj.mod,obj.poss,obj.by,obj.from,obj.of,by,from ; subj:state|org|person|{army,ministry,government,spokesman,police} obj:{claim,allegation,accusation,charge,report,suggestion,assertion,rumour,rumor,version,account,finding,criticism} +subj
  + The Chinese ministry rebutted the Dutch allegations of spying. = The Chinese ministry > Dutch
  - The article debunked the claim of a myth about cats.
protest+innocence maintain+innocence profess+innocence assert+innocence proclaim+innocence declare+innocence insist+innocence@on : subj > - ; subj:human|person|actor
  + The former Croatian premier protested his innocence. = The former Croatian premier > -
  - The novel maintained the innocence of a girl.
wash+hand turn+back : subj > of.mod,of,on ; subj:state|org|person|{government} of:actor|human|{conflict,war,crisis,refugee,migrant}|on:human|on:{refugee,migrant,ally,people}
  + Canberra washed its hands of the refugees on Manus. = Canberra > the refugees
  - The nurse washed his hands of mud.
dissociate disassociate distance : subj > from.mod,from.poss,from.by,from.of,from ; subj:actor|person from:{communique,resolution,statement,remark,decision,consensus,declaration,document,comment,plan,proposal,report,claim,letter}
  + Budapest dissociated itself from the EU statement on Gaza. = Budapest > the EU
  - The farm was distanced from the road.
repudiate disown abjure renounce disavow : subj > with,obj.with,obj.mod,obj.poss,obj.by ; subj:state|org|armed|person|{government,rebel,junta} obj:{treaty,agreement,pact,accord,deal,commitment,truce,memorandum,armistice,protocol} +subj
  + Khartoum repudiated the accord with Addis Ababa. = Khartoum > Addis Ababa
  - The monk renounced his deal of sweets.
rebuff/n brush-off/n slap-down/n cold-shoulder/n thumbs-down/n knock-back/n : by,from,poss,mod > to.mod,to.poss,to.by,to.of,to,of ; by:actor|from:actor|poss:actor|mod:actor to:actor|event|person|{proposal,offer,request,call,plan,demand,bid,envoy,overture,treaty}|of:actor|event
  + The rebuff by Ethiopia to the Egyptian proposal angered Cairo. = Ethiopia > Egyptian
  - The rebuff by the cat hurt the girl.
duck dodge sidestep evade skirt give+slip : subj > obj.mod,obj.poss,obj.from,obj.by,obj.of,by ; subj:state|person|org|{government,minister,president,junta} obj:{summons,call,demand,request,invitation,appeal,subpoena,pressure,obligation}
  + Seoul sidestepped the American request for warships. = Seoul > American
  - The boxer ducked a call from a fan.
non-starter/n nonstarter/n unthinkable/a non-negotiable/a unworkable/a unrealistic/a inconceivable/a premature/a : speaker > subj.mod,subj.poss,subj.by,subj.from,subj.of,subj.for ; speaker:actor|speaker:person subj:event|{proposal,demand,plan,offer,request,idea,condition,term,talk,deal,negotiation,compromise,concession,withdrawal,suggestion,ultimatum,return,recognition}
  + Moscow said the Ukrainian proposal was a non-starter. = Moscow > Ukrainian
  - The coach said the horse was a non-starter.
vote_against vote+no cast+no-vote : subj > against.mod,against.by,against.of,against.on,against,on.mod,on.by,on ; subj:state|org|person|{lawmaker,parliament,senate,deputy,senator,mp,opposition,party} against:event|{resolution,motion,bill,plan,deal,proposal,treaty,budget,amendment,membership,bid,reform,law,text,draft}|on:{resolution,motion,bill,treaty,deal,amendment}
  + Slovakia voted against the UN resolution on migrants. = Slovakia > the UN
  - The club voted against a plan of a barbecue.

[REJECT change 1233]
declare rule deem find hold : subj > obj.by,obj.from,obj.of,obj.mod,obj.poss ; subj:{court,tribunal,judge,commission,high-court,supreme-court} obj:{complaint,appeal,case,petition,claim,application,lawsuit,request,bid,candidacy} comp:{inadmissible,unfounded,invalid,void,baseless,meritless}
  + The European court declared the complaint of Hungary inadmissible. = The European court > Hungary
  - The court of the king declared a claim to the cake invalid in a play.
send_back return : subj > to,obj.of,obj.by ; subj:state|person|{president,king,governor,upper-house,senate} obj:{bill,law,draft,draft-law,legislation} to:{parliament,assembly,lawmaker,government,congress,house,cabinet}
  + The Latvian president sent the language law back to parliament. = The Latvian president > parliament
  - The diner sent the bill back to a waiter.

[REJECT yield 122]
bow_to yield_to give_in_to give_in cave_in_to cave_in submit_to surrender_to kowtow_to bend_to succumb_to capitulate_to buckle_under knuckle_under kneel_to : subj > to.mod,to.poss,to.from,to.by,to.of,to,under.mod,under.from,under ; neg subj:actor|person|{government,ministry,union,rebel,president} to:actor|event|{pressure,demand,threat,blackmail,ultimatum,dictate,diktat,call,coercion,intimidation}|under:{pressure,threat}
  + Taipei said it would not bow to Chinese pressure. = it > Chinese
  - The reed did not bow to the wind.

[REJECT yield 124]
apologise_to apologize_to apologise apologize say+sorry : subj > to,for ; neg tense:will subj:actor|person|{government,minister,president,premier}
  + The Turkish president said Ankara would not apologise to Moscow. = Ankara > Moscow
  - The boy will not apologise to his aunt.

[REJECT yield 1243]
extradite hand_over release free surrender give_up return repatriate deliver : subj > to,obj.to,obj.of,obj.mod ; neg tense:will subj:state|org|armed|person|{government,rebel,junta,president,court} obj:human|person|{body,hostage,prisoner,captive,remains,artefact,marble,suspect,bronze} !pass
  + Serbia will not extradite the general to Croatia. = Serbia > Croatia
  - The library will not return a book to the boy.

[REJECT yield 1244]
lift ease waive unfreeze scrap remove relax drop : subj > on,against,obj.on,obj.against,obj.mod,from ; neg tense:will subj:state|org|person|{government,president,council} obj:{sanction,tariff,embargo,duty,boycott,blockade,siege,ban,restriction} !pass
  + Washington will not lift sanctions on Cuba. = Washington > Cuba
  - The crane will not lift the ban sign.

[REJECT yield 1246]
withdraw pull_out pull_back retreat disarm lay_down demobilise disband : subj > from,to,of ; neg tense:will subj:state|armed|{army,rebel,militia,government,junta,troop,force} !obj:{candidacy,name,bid,money,cash}
  + Rwanda said its army would not withdraw from Goma. = its army > Goma
  - The bank will not withdraw cash from the tin.

[REJECT meet 125]
negotiate talk meet sit_down speak parley : subj > with,to ; neg tense:will subj:state|org|armed|person|{government,rebel,president,premier,union,junta} with:actor|armed|person|{terrorist,rebel,envoy,bandit,junta,kidnapper,separatist}|to:actor
  + Madrid will not negotiate with the Catalan separatists. = Madrid > the Catalan separatists
  - The bird will not talk to a Catalan girl's doll.
attend take+part participate : subj > in.mod,in.poss,in.with,in.by,in.of,in,obj.mod,obj.in,obj.with,obj.by,obj.of,obj ; neg tense:will subj:state|org|armed|person|{government,rebel,president,premier,opposition,junta,delegation} obj:{summit,talk,meeting,inauguration,negotiation,forum,conference}|in:{summit,talk,meeting,conference,negotiation,dialogue,forum,session,election,vote} !pass
  + The Houthis will not attend the talks in Oman. = The Houthis > Oman
  - The singer will not attend the ceremony in Oman.
exclude shut_out freeze_out leave_out keep_out cut_out bar : subj > obj ; subj:state|org|person|{host,organiser,mediator} obj:actor|person from:{talk,summit,negotiation,conference,forum,peace-talk,meeting,dialogue}
  + Algeria shut Morocco out of the summit but excluded Israel from the talks. = Algeria > Israel
  - The hen shut the chick out of the summit hut.
push_back put_back hold_over move_back delay defer postpone put_off : subj > with,obj.with,obj.on.poss,obj.on.mod,obj.on.of,obj.of.mod,obj.of,obj.on ; subj:state|org|person|{parliament,government,commission,court,council} obj:{vote,ratification,summit,talk,visit,signing,decision,approval,ruling,accession,debate,repatriation,handover}
  + Budapest pushed back its vote on the membership of Sweden. = Budapest > Sweden
  - The team pushed back the summit stone.

[REJECT - 127]
sign ratify accept endorse approve back : subj > with,of,obj.with,obj.mod,obj.poss,obj.from,obj.by,obj.of ; neg tense:will subj:state|org|armed|person|{government,rebel,president,premier,parliament,union,junta} obj:{agreement,deal,treaty,pact,accord,plan,truce,protocol,proposal,settlement,offer,terms,term,ceasefire,resolution,membership,condition,ultimatum,demand,compromise,amendment,mediation} !pass
  + Yerevan will not sign the treaty with Baku. = Yerevan > Baku
  - The player will not sign the deal.

[REJECT assist 1222]
send contribute supply provide sell deliver give lend : subj > to,iobj,obj.to,for,obj.for ; neg tense:will subj:state|org|person|{government,president,premier,parliament} obj:{weapon,arms,tank,missile,ammunition,jet,troop,soldier,fighter-jet,military-aid,shell,peacekeeper,force,air-defence,plane,warship} !pass
  + Sofia will not supply tanks to Ukraine. = Sofia > Ukraine
  - The shop will not supply a tank to the eel.

[REJECT yield 1245]
let_in let allow admit permit : subj > obj.mod,obj.of,obj.from,obj,comp.subj,into ; neg tense:will subj:state|org|person|{government,junta,army,ministry,president} obj:{inspector,monitor,observer,rapporteur,investigator,envoy,convoy,aid,journalist,mission,rescuer,aid-worker,refugee,migrant}|comp.subj:{inspector,monitor,observer,rapporteur,investigator,envoy,convoy,aid,journalist,mission,refugee,migrant} !pass
  + Tehran will not admit the UN inspectors. = Tehran > the UN inspectors
  - The club will not admit journalists of wax.
