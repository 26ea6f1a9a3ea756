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
cancel call_off postpone suspend boycott skip shun : subj > with,to,obj.with,obj.to,of ; subj:actor obj:{meeting,summit,talk,visit,trip,conference,negotiation,session}
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
