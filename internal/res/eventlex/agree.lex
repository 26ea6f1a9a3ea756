# AGREE: agree, offer, promise, show willingness to cooperate in future; invitations; plans to provide or meet later.
# "agree to X" with a violent or withholding X is decided by the nesting rules of the coder.

[AGREE - 030]
agree consent : subj & with > to,with ; subj:actor
  + Serbia and Kosovo agreed to reopen the crossing.
  - The results agree with earlier laboratory tests.
agree_on agree_upon : subj & with > - ; subj:actor
  + Chad and Niger agreed on a joint patrol plan.
  - Critics agree on the quality of the film.
pledge promise vow commit undertake : subj > to,obj,with ; subj:actor comp
  + Norway promised to support the island state.
  - The weather promises to improve by Friday.
pledge promise : subj > to,iobj,for ; subj:actor +obj !obj:{allegiance,revenge,retaliation}
  + Qatar pledged new schools for Gaza.
  - He pledged allegiance to the group.
vow/n : poss,by > to ; comp
  + The minister repeated Spain's vow to help Mali.
  - The couple took their vows in a chapel.
pledge/n promise/n commitment/n : poss,by,mod,from > to,with,comp.obj ; comp
  + Canada's pledge to resettle families was welcomed.
  - The young striker shows promise.
remain+committed@to reaffirm+commitment|pledge reiterate+commitment renew+commitment|pledge repeat+pledge : subj > to,obj.to,with ; subj:actor
  + Japan reaffirmed its commitment to the peace process in Mindanao.
  - The fans remained committed to their club.
committed/a : subj > to,comp.to,comp.with,comp.obj,with ; subj:actor comp
  + Kenya is committed to working with Uganda on the pipeline.
  - The crimes were committed at night.
offer : subj > to,iobj ; subj:actor comp
  + Turkey offered to send engineers to Libya.
  - The hotel offers to carry the bags of guests.
offer : subj > to,iobj ; subj:actor obj:{help,assistance,support,aid,troop,mediation,talk,cooperation,asylum,training,loan,expertise}
  + Cuba offered help to Haiti after the storm.
  - The museum offers tours to visitors.
offer/n : poss,by,from,mod > to ; comp
  + Iran's offer to share data was discussed.
  - The store has a special offer.
propose : subj > to,with ; subj:actor obj:{partnership,cooperation,alliance,agreement,deal,summit,talk,treaty,pact,plan}
  + Egypt proposed a new treaty to Sudan.
  - He proposed a toast to the winners.
express+willingness|readiness|interest voice+willingness|readiness signal+willingness|readiness indicate+willingness show+willingness|readiness : subj > to,obj.to,comp.to,with ; subj:actor
  + Hungary expressed its readiness to cooperate with Croatia.
  - The student expressed an interest in chess.
ready/a willing/a prepared/a : subj > with,comp.with,to ; subj:actor comp:{AID,COOPERATE,CONSULT,SUPPORT}
  + Poland is ready to help Moldova.
  - Dinner was ready to eat.
stand+ready express+intention : subj > comp.obj,with,to ; subj:actor comp
  + The bank said Sweden stood ready to help Latvia.
  - The runners stood ready to start.
accept : subj > from,of ; subj:actor obj:{proposal,offer,plan,deal,invitation,term,condition,request,roadmap,recommendation}
  + The rebels accepted a proposal from the African Union.
  - He accepted the award with a smile.
reach+agreement|deal|accord|consensus|understanding|compromise|settlement strike+deal|agreement|accord conclude+agreement|deal|pact|treaty|accord clinch+deal|agreement make+deal hammer_out+deal|agreement|compromise : subj & with > - ; subj:actor
  + Ghana reached an agreement with Ivory Coast on fishing.
  - The singer reached a deal with her record label fans.
agreement/n deal/n accord/n pact/n : between,poss & with > - ; +between
  + A deal between Armenia and Azerbaijan was announced on Friday.
  - A good deal of the harvest was lost.
come_to+agreement|terms|understanding : subj & with > - ; subj:actor
  + The two parties came to terms with the union.
  - She came to the meeting late.
approve back endorse : subj > for,to ; subj:actor obj:{aid,loan,assistance,funding,package,deployment}
  + Parliament approved a loan for Tunisia.
  - The doctor approved the drug for children.
commit : subj > to,for ; subj:actor obj:{troop,soldier,money,fund,aid,billion,million,resource,dollar,euro,aircraft,jet}
  + Denmark committed 200 soldiers to the mission in Mali.
  - The driver committed a foul.
earmark allocate set_aside : subj > for,to ; subj:actor obj:{aid,fund,money,million,billion,dollar,euro,package,sum}
  + Germany earmarked 40 million euros for refugees in Lebanon.
  - She set aside an hour for lunch.
provide give send supply deliver contribute donate allocate lend : subj > to,iobj,obj ; subj:actor tense:will obj:{aid,assistance,help,support,money,fund,weapon,arm,food,medicine,equipment,vaccine,million,billion,dollar,euro,relief,training,tank,missile,ammunition}
  + The United Kingdom will provide tents to Nepal and give aid to survivors.
  - The course will provide students with skills.
help assist aid : subj > obj,comp.subj ; subj:actor obj:actor tense:will
  + France will help Niger rebuild the airport.
  - A cup of tea will help patients sleep.

[AGREE - 036]
agree_meet agree_talk agree_negotiate : subj & with > - ; subj:actor
  + The two presidents agreed to meet in Vienna.
  - They agreed that the meat was too salty.
invite : subj > obj ; subj:actor obj:actor
  + Morocco invited the Senegalese president to Rabat.
  - The painting invites viewers to look closely.
invitation/n : poss,by,from,mod > to,for ; +to
  + The king's invitation to the Omani delegation was accepted.
  - The wedding invitation to guests was printed on card.
extend+invitation issue+invitation send+invitation : subj > to,obj.to ; subj:actor
  + Brazil extended an invitation to the Angolan leader.
  - The club sent out an invitation by post.
agree_resume agree_hold agree_begin agree_start agree_restart : subj & with > - ; subj:actor
  + The two Koreas agreed to resume talks.
  - They agreed to begin the film at nine.

[AGREE - 037]
agree_settle agree_resolve : subj & with > - ; subj:actor
  + Ethiopia and Eritrea agreed to settle the border dispute.
  - They agreed to settle for second place.

[AGREE - 031]
join : subj > obj ; subj:actor obj:{coalition,alliance,mission,pact,treaty,force,initiative} tense:will
  + Portugal will join the coalition next year.
  - The player will join the team in May.
vote : subj > obj ; subj:actor comp:{AID,COOPERATE}
  + The council voted to fund the clinics in Chad.
  - Viewers voted to save the dancer.

# --- seen in wire copy, second round
[AGREE - 030]
accept : subj > from,of,obj.of,obj.from,obj.poss ; subj:state|org|group|person obj:{formula,demand,idea,compromise,mediation,ceasefire,resolution,apology,outcome,result,responsibility,blame} !obj:{responsibility,blame}
  + Madrid accepted a compromise with Rabat.
  - The card reader accepts coins.
agree : subj > comp.with,comp.to,with,to ; subj:actor comp
  + Ghana has agreed to send engineers to Benin.
  - The two clocks agree.
decide choose : subj > comp.to,comp.with,comp.obj ; subj:state|org|person comp:{AID,COOPERATE,SUPPORT}
  + The cabinet decided to aid the island.
  - They decided to help themselves to cake.
ready/a willing/a prepared/a open/a keen/a eager/a : subj > with,comp.with,to,comp.to ; subj:actor comp !comp:{ASSAULT,COERCE,SANCTION,RETREAT}
  + Sofia is willing to host the summit with Skopje.
  - The bread is ready to eat.
open/a receptive/a : subj > with,to.with,to ; subj:state|org|person to:{talk,dialogue,negotiation,cooperation,compromise,idea}
  + Minsk is open to talks with Brussels.
  - The door is open to the street.
volunteer promise+help|aid|assistance|money|fund pledge+million|billion|support|help|aid|assistance|money|fund|dollar|euro offer+million|billion|mediation|dollar : subj > to,for,iobj,obj.for,obj.to,obj.in ; subj:actor
  + Tokyo pledged 40 million dollars for the clinics.
  - She offered ten dollars for the lamp.
announce+package|grant|loan|aid|assistance|funding|contribution unveil+package|plan|initiative announce+million|billion|partnership|alliance : subj > to,for,obj.for,obj.to,obj.of,with ; subj:state|org|person
  + Canada announced a loan for Ukraine.
  - The shop announced a plan for a sale.
sign_up agree_deploy agree_send agree_provide agree_help agree_support agree_work agree_cooperate agree_share agree_fund agree_build agree_extend agree_join : subj > to,with,comp.to,comp.with,comp.obj ; subj:actor
  + Algeria agreed to share data with Tunisia.
  - The twins agreed to share a room.
tell say promise : subj > obj,to ; subj:actor comp:{AID,COOPERATE,SUPPORT} comp.subj:{i,we,he,she,it,they} tense:will
  + Lima promised Quito that it would help.
  - He said he would help himself.
deal/n agreement/n accord/n pact/n treaty/n : with & poss,by,mod,of > - ; with:actor poss:actor|by:actor|of:actor|mod:actor
  + Jordan's deal with Israel was published.
  - His deal with the studio ran out.
negotiate broker thrash_out work_out seal : subj & with & obj.with & obj.between > - ; subj:actor obj:{agreement,deal,truce,accord,compromise,settlement,pact,ceasefire,treaty}
  + Oman brokered a deal between the two clans.
  - The agent negotiated a deal for the singer.

[AGREE - 036]
accept+invitation : subj & comp.with & comp.obj > - ; subj:actor
  + The sultan accepted an invitation to Riyadh.
  - She accepted an invitation to tea.

[AGREE - 030]
pledge/n promise/n : poss,by,mod > to,of ; poss:actor|by:actor|mod:actor
  + The firm was built on Obama's pledge at the summit to Kenya.
  - The pledge was sung by all.

# --- third round: breadth
[AGREE - 030]
consent acquiesce assent accede : subj > to.of,to.by,comp.to,comp.with,to,with ; subj:actor|person +to|comp
  + Amman consented to the return of the wounded.
  - The sauce agreed with him.
pledge promise vow commit undertake offer volunteer guarantee assure : subj > to,obj,iobj,with,for,comp.to,comp.for,comp.obj.to ; subj:actor|person|{parliament,company,donor,bank,fund,charity} comp
  + Jamaica and Benin promised to send troops to Haiti.
  - The sky promised to clear.
pledge promise offer commit guarantee earmark : subj > to,iobj,for,obj.to,obj.for,in ; subj:actor|person|{donor,bank,fund,company} obj:{million,billion,dollar,euro,pound,money,fund,loan,grant,aid,help,support,assistance,troop,soldier,force,peacekeeper,helicopter,weapon,vaccine,food,wheat,protection,cooperation,mediation,training,expertise,investment,relief,credit,package,amnesty,talk,dialogue,power-sharing,reward,shelter,asylum,medicine,ship,aircraft,team,doctor,engineer,technology,fuel,oil,gas,contribution,guarantee,job,seat,office,good-office,mediator}
  + Turkey offered 1,000 soldiers for a peacekeeping force.
  - The shop offered a discount.
pledge promise offer : subj > obj,iobj ; pass obj:actor|human|{million,billion,dollar,euro,aid,help,loan}
  + Kenya was promised 20 million dollars by the fund.
  - The prize was offered to a goose.
pledge/n promise/n offer/n undertaking/n guarantee/n vow/n assurance/n proposal/n overture/n : poss,by,from,mod,of > to,for,of,comp.to ; by:actor|from:actor|poss:actor|mod:actor to:actor|for:{million,billion,dollar,euro,aid,help,talk,support,loan}|of:{million,billion,dollar,euro,aid,help,talk,support,loan,troop,mediation,asylum,amnesty,cooperation}|comp
  + An offer of mediation by the Swiss to both parties stands.
  - The offer of the week is soap.
propose suggest float table present unveil outline put_forward submit draft : subj > to,with,for,between,obj.for,obj.to,obj.between,obj.with ; subj:actor|person|{mediator,envoy} obj:{partnership,cooperation,alliance,agreement,deal,summit,talk,treaty,pact,plan,proposal,truce,ceasefire,compromise,roadmap,initiative,formula,settlement,meeting,hotline,mechanism,referendum,federation,exchange,swap,power-sharing,draft,package,commission,solution,pause,corridor} !obj:{bill,budget,law}
  + The envoy presented a plan to both governments for a truce.
  - The cook presented a pie.
express+willingness|readiness|interest|intention|desire voice+willingness|readiness signal+willingness|readiness|intention indicate+willingness|readiness show+willingness|readiness declare+willingness|readiness|intention reiterate+willingness|readiness|offer : subj > to,obj.to,comp.to,comp.with,comp.obj ; subj:actor|person
  + Pyongyang signalled readiness to resume talks with Seoul.
  - The sky showed a willingness to clear.
ready/a willing/a prepared/a open/a keen/a eager/a happy/a disposed/a : subj > with,comp.with,comp.to,comp.iobj,comp.obj,to ; subj:actor|person comp !comp:{ASSAULT,COERCE,SANCTION,RETREAT,PROTEST,THREATEN,MOBILIZE,REJECT}
  + Russia said it was ready to deliver helicopters to Mali.
  - The soup is ready to serve.
accept agree_to : subj > from,of,obj.of,obj.from,obj.by,obj.poss ; subj:actor|person|{rebel,junta,party,union,side} obj:{proposal,offer,plan,deal,invitation,term,condition,request,roadmap,recommendation,mediation,truce,ceasefire,compromise,draft,formula,timetable,verdict,resolution,initiative,peace-plan,ceasefire-plan,extension,settlement,help,aid}
  + The Lebanese premier accepted the plan of the envoy.
  - The barn accepted a new roof.
reach+agreement|deal|accord|consensus|understanding|compromise|settlement|pact|truce strike+deal|agreement|accord|bargain conclude+agreement|deal|pact|treaty|accord|alliance clinch+deal|agreement make+deal|peace hammer_out+deal|agreement|compromise forge+agreement|consensus|deal|alliance|compromise|pact seal+deal|agreement|pact|alliance cut+deal negotiate+deal|agreement|settlement|treaty broker+deal|agreement work_out+deal|agreement|arrangement settle+dispute|row|difference|conflict resolve+dispute|row|difference|crisis finalise+deal|agreement finalize+deal|agreement arrive+agreement|consensus|compromise@at come+agreement|term|understanding@to bury+hatchet form+alliance|coalition enter+alliance|pact|coalition|partnership@into : subj & with & obj.with & obj.between > - ; subj:actor|person
  + Sudan and the rebels arrived at a compromise on pay.
  - The market reached a compromise price.
agreement/n deal/n accord/n pact/n settlement/n compromise/n treaty/n truce/n understanding/n peace-deal/n peace-accord/n trade-deal/n power-sharing-deal/n alliance/n memorandum/n ceasefire-agreement/n : between,with,poss,of,mod & with & between > - ; between:actor|with:actor
  + A pact between the Bolivian government and the miners ended the dispute.
  - A deal on shoes was on offer.
settle reconcile make_up make_peace come_to+term patch_up+difference : subj & with & obj.with > - ; subj:actor|person with:actor|obj.with:actor
  + Kampala settled with the traders.
  - The dust settled with time.

[AGREE - 036]
agree_meet agree_talk agree_negotiate agree_resume agree_hold agree_begin agree_start agree_restart agree_sit agree_discuss agree_attend : subj & with & comp.with > - ; subj:actor|person
  + The two premiers agreed to discuss a hotline.
  - The twins agreed to meet the cat.
invite : subj > obj ; subj:actor|person obj:actor|person|{side,party,leader,rival,envoy,observer,delegation,counterpart,opposition} to:event|to:place|to:state|to:{palace,capital,talk,office,meeting,summit,table,ceremony,visit,dialogue}|for:{talk,visit,meeting,dialogue}|comp
  + The governor invited the strikers to talks.
  - The sign invited us to rest.
invite : subj > obj ; pass obj:actor|person
  + China was invited by Moscow to the drill.
  - The aunt was invited to tea by the cat.
extend+invitation issue+invitation send+invitation renew+invitation : subj > to,obj.to,iobj ; subj:actor|person
  + Havana extended an invitation to the cardinal.
  - The host sent an invitation to the goat.

[AGREE - 037]
agree_bury agree_mend agree_normalise agree_normalize agree_restore agree_demarcate : subj & with & comp.with > - ; subj:actor|person
  + Quito and Bogota agreed to restore diplomatic ties.
  - The shoes agreed with her.
agree_send agree_provide agree_help agree_supply agree_deliver agree_give agree_lend agree_fund agree_pay agree_contribute agree_train agree_deploy agree_host agree_take agree_accept agree_sell agree_build agree_invest agree_extend agree_support agree_back agree_let agree_allow : subj > to,with,comp.to,comp.with,comp.obj,comp.iobj,comp.for ; subj:actor|person
  + Rwanda agreed to take migrants from Britain.
  - The mule agreed to take the load.

# --- willingness and offers to give something up: no promise yet
[AGREE - 035]
ready/a willing/a prepared/a open/a : subj > comp.from,comp.on,comp.to,comp.in,comp.with,comp.obj,to ; subj:actor|person|armed comp:{RETREAT,CONCEDE}
  + Hanoi is ready to withdraw its troops from the island.
  - The bank is ready to withdraw the note.
offer_withdraw offer_extradite offer_allow offer_ease offer_release offer_free offer_resign offer_step offer_halt offer_lift offer_surrender offer_hand offer_disarm offer_return offer_quit offer_suspend offer_stop offer_reduce offer_drop offer_compromise : subj > comp.to,comp.from,comp.on,comp.obj,to ; subj:actor|person
  + The guerrillas offered to free the mayor.
  - The boy offered to return the ball.
offer+ceasefire|truce|cease-fire|amnesty|concession|compromise|surrender|reform propose+ceasefire|truce|cease-fire : subj > to,with,for,obj.to,obj.with,obj.for ; subj:actor|person|armed
  + The rebels offered a truce to the army.
  - The tailor offered a compromise on the sleeve.
