# REJECT: refuse, deny an accusation or request, veto, block, postpone.

[REJECT - 120]
reject rebuff spurn dismiss turn_down shoot_down repudiate rule_out brush_aside brush_off snub decline : subj > obj.by,obj.from,obj.of,obj.poss,by,obj ; subj:actor !obj:{comment} !obj:human
  + Iran rejected the proposal by Bahrain. = Iran > Bahrain
  - The body rejected the new kidney.
refuse decline : subj > comp.to,comp.with,comp.obj ; subj:actor comp
  + Hungary refused to take part in the plan.
  - The engine refused to start.
refuse : subj > to,iobj,of,from ; subj:actor +obj
  + Beijing refused the request from Manila.
  - The smell of refuse is strong.
rejection/n refusal/n : by,poss,of,mod > of,to ; by:actor|poss:actor|mod:actor
  + Israel's refusal to talk was criticised.
  - Fear of rejection is human.
resist defy : subj > obj.from,obj.by,obj ; subj:actor obj:{call,pressure,demand,order,request,ban,resolution,court,sanction,ruling}
  + Eritrea resisted calls from the UN for reform.
  - The paint resists rain.
oppose : subj > obj ; subj:actor obj:{motion,bill,request,deployment,intervention,extradition}
  + Prague opposed the deployment.
  - The pages oppose each other.
veto : subj > obj.by,obj.on,obj ; subj:actor
  + Russia vetoed a resolution on Syria.
  - The new veto is rarely used.
block : subj > obj.by,obj.from,obj ; subj:actor obj:{resolution,bill,motion,bid,proposal,deal,aid,request,entry,accession,decision,statement,sale,visa,appointment}
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
refuse+extradition refuse+visa refuse+entry deny+visa|access|entry|permission|request : subj > to,iobj,obj.to,obj ; subj:actor
  + Pakistan denied visas to the observers.
  - The lock denied access.
overrule overturn quash strike_down annul : subj > obj.by,obj.of,obj.poss,obj ; subj:actor obj:{decision,ban,verdict,ruling,law,conviction,order,sentence,election,result}
  + The court annulled the election.
  - The wave overturned a boat.

[REJECT assist 122]
refuse_help refuse_support refuse_fund refuse_aid refuse_arm refuse_join refuse_provide refuse_send refuse_give : subj > comp.obj,comp.to,comp.iobj ; subj:actor
  + The bank refused to fund the regime.
  - The printer refused to send the page.

[REJECT yield 124]
refuse_withdraw refuse_release refuse_leave refuse_step refuse_resign refuse_surrender refuse_lift refuse_hand refuse_extradite refuse_allow refuse_recognise refuse_recognize refuse_give+up refuse_back : subj > comp.to,comp.obj,comp.from ; subj:actor
  + The president refused to step down.
  - The stain refused to leave.
vow_continue vow_stay pledge_continue : subj > - ; subj:actor
  + The premier vowed to stay in office.
  - The rain will continue.

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

# --- seen in wire copy, second round
[REJECT - 120]
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
reject dismiss turn_down rebuff refuse spurn : subj > obj.by,obj.from,obj.of,obj.poss,from,by,obj ; subj:actor obj:{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,charge,criticism,report,motion,petition,ultimatum,ceasefire,truce,invitation,deal,application,treaty,resolution,idea}
  + The mayor turned down the appeal of the traders.
  - The boy refused the offer of a sweet by his aunt at home.

[REJECT yield 124]
continue_host keep_host continue_defy refuse_comply refuse_bow refuse_yield refuse_concede refuse_budge refuse_return refuse_disarm : subj > to,with,comp.to,comp.with ; subj:actor
  + The militia refused to disarm.
  - The lid refused to budge.

# --- third round: breadth
[REJECT - 120]
reject rebuff spurn dismiss turn_down shoot_down repudiate rule_out brush_aside brush_off snub decline refuse deny shrug_off wave_off scoff_at discount disregard : subj > obj.by,obj.from,obj.of,obj.poss,from,at.by,at.of,by,at,obj ; subj:actor|person|{bank,company,firm,lawyer,campaign,agency,spokesman} obj:event|{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,charge,criticism,report,motion,petition,ultimatum,ceasefire,truce,invitation,deal,application,treaty,resolution,idea,suggestion,complaint,pressure,overture,peace,talk,protest,warning,notion,condition,draft,mediation,amendment,term,result,verdict,ruling,outcome,possibility,account,compromise,concern}|at:{offer,threat,claim,idea,call,warning}
  + The bank rejected the accusation and said it would appeal.
  - The horse refused the fence.
reject turn_down rebuff refuse dismiss decline spurn veto vote_down strike_down throw_out deny : subj > by,obj.by,obj.from ; pass obj:event|{offer,proposal,plan,request,appeal,bid,demand,call,claim,allegation,accusation,criticism,motion,petition,invitation,deal,application,resolution,visa,bill,amendment,bail,asylum}
  + The appeal of the general was thrown out by a court in Lima.
  - The chair was thrown out.
deny refute contradict dispute contest disavow disclaim : subj > by,from,obj.by,obj.from,obj.of ; subj:actor|person|{force,police,company,bank,lawyer,agency,official,spokesman,spokeswoman,organisation,authority,party,church,family,student} comp|obj:event|obj:{involvement,responsibility,wrongdoing,accusation,allegation,charge,claim,report,role,link,guilt,knowledge,accusation,suggestion,tie,rumour,rumor,any,this,it,that,intention,existence,use,presence,account,figure,version}
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
oppose resist object_to balk_at baulk_at bristle_at frown_on stand_against : subj > to.by,to.of,at.by,obj.by,obj.of,obj.from,against ; subj:actor|person obj:{motion,bill,request,deployment,intervention,extradition,plan,proposal,resolution,sanction,bid,reform,move,membership,accession,deal,cut,merger,law,pressure,demand,call,order,ruling}|to:{plan,deployment,intervention,sanction,bid,move,deal,presence,law,proposal,idea,war,strike}|at:{demand,idea,plan}
  + Turkey objected to the bid of Sweden.
  - The wool resists the stain.
block stall delay hold_up stymie scuttle torpedo derail thwart kill filibuster shelve : subj > obj.by,obj.from,obj.on,obj ; subj:state|org|person|{senate,parliament,opposition,lawmaker,court,council,house,committee,government} obj:{resolution,bill,motion,bid,proposal,deal,aid,request,accession,decision,statement,sale,appointment,call,treaty,inquiry,reform,amendment,budget,nomination,agreement,membership,plan,visa,vote,talk,extradition,release,merger}
  + The White House blocked a call by France for a truce.
  - The stone blocked the drain.
overturn overrule quash annul strike_down set_aside void : subj > obj.by,obj.of,obj.poss ; subj:{court,judge,tribunal,council,parliament,government} obj:{decision,ban,verdict,ruling,law,conviction,order,sentence,result,election,decree}
  + A court quashed the ban on the party by the governor.
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

[REJECT assist 122]
refuse_help refuse_support refuse_fund refuse_aid refuse_arm refuse_join refuse_provide refuse_send refuse_give refuse_lend refuse_sell refuse_supply refuse_contribute refuse_back refuse_sign refuse_ratify refuse_endorse refuse_take refuse_share refuse_pay refuse_cooperate decline_join decline_help decline_send decline_support decline_back decline_endorse : subj > comp.obj,comp.to,comp.iobj,comp.with ; subj:actor|person
  + Bern refused to sell ammunition to Kyiv.
  - The mule refused to help.
refuse deny withhold decline : subj > to,iobj,obj.to,obj ; subj:state|org|{government,bank,council,ministry,parliament} obj:{aid,loan,help,support,assistance,visa,funding,credit,backing,cooperation,asylum,recognition,permission,consent,entry,overflight}
  + The fund denied a loan to Suriname.
  - The barman denied a drink to a boy.

[REJECT yield 124]
refuse_withdraw refuse_release refuse_leave refuse_step refuse_resign refuse_surrender refuse_lift refuse_hand refuse_extradite refuse_allow refuse_recognise refuse_recognize refuse_yield refuse_bow refuse_comply refuse_disarm refuse_apologise refuse_apologize refuse_retract refuse_free refuse_let refuse_admit refuse_drop refuse_end refuse_halt refuse_stop refuse_open refuse_return refuse_quit refuse_accept refuse_concede refuse_obey refuse_abide refuse_reinstate refuse_vacate refuse_dismantle refuse_compromise refuse_budge refuse_cede : subj > comp.to,comp.obj,comp.from,comp.with,to,with ; subj:actor|person
  + The former president refused to hand over power to the victor.
  - The child refused to let go.
stand+ground hold+line|firm dig_in+heel stand_firm hold_firm remain+defiant vow_stay pledge_stay cling_to+power|office|post : subj > against,on ; subj:state|org|person|{president,government,premier,rebel,leader,minister}
  + The premier stood firm against the union.
  - The oak stood firm.
intransigent/a defiant/a unyielding/a adamant/a unmoved/a : subj > - ; subj:state|person|{president,government,premier,leader,rebel,junta,side,minister} 
  + The junta remained defiant.
  - The stain was adamant.

[REJECT meet 125]
refuse_meet refuse_talk refuse_negotiate refuse_attend refuse_speak refuse_see refuse_receive refuse_discuss refuse_engage refuse_sit refuse_host refuse_hold refuse_visit refuse_testify refuse_appear decline_meet decline_attend decline_see decline_appear decline_invite : subj > with,comp.with,comp.obj,comp.to ; subj:actor|person|{student,union}
  + The students refused to meet the committee of the premier.
  - The lines refuse to meet.
postpone put_off delay defer adjourn : subj > with,obj.with,obj.of,obj.between ; obj:{talk,meeting,summit,visit,negotiation,session,trip,election,vote,signing,conference,referendum,round}
  + Talks between Bamako and the rebels have been postponed.
  - The match was postponed by rain.
boycott skip shun snub stay_away_from walk_out_of storm_out_of pull_out_of withdraw_from : subj > with,obj.with,obj.of,of.with,from.with ; subj:actor|person|{opposition,delegation} obj:{meeting,summit,talk,session,ceremony,conference,negotiation,parliament,dialogue,inauguration}|of:{meeting,summit,talk,session,ceremony,conference,negotiation,parliament,dialogue}|from:{talk,negotiation,meeting,summit,dialogue}
  + Algeria boycotted the summit in Rabat.
  - The cat stayed away from the bath.
reject refuse rule_out decline spurn dismiss : subj > with,obj.with,obj.of,obj.from ; subj:actor|person obj:{talk,negotiation,meeting,dialogue,summit,visit,invitation,contact,mediation}
  + The rebels ruled out talks with the junta.
  - The actor declined a meeting of minds.
