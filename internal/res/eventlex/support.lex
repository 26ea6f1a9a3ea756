# SUPPORT: praise, welcome, endorse, ratify or sign agreements, diplomatic ties.

[SUPPORT - 051]
praise hail applaud commend laud salute congratulate compliment : subj > obj,obj.of,for ; subj:actor
  + The UN praised Rwanda for its reforms.
  - Critics praised the actress.
welcome : subj > obj.poss,obj.of,obj.by,obj.mod,obj ; subj:actor !obj:human
  + Germany welcomed the decision by Kosovo.
  - The hotel welcomes guests.
thank : subj > obj ; subj:actor obj:actor
  + The Somali president thanked Turkey for the ambulances.
  - She thanked her mother.
appreciate : subj > obj.poss,obj.of,obj ; subj:actor obj:{leadership,effort,support,role,help,assistance,contribution,cooperation,decision,sacrifice,hospitality}
  + We appreciate Jordan's support for refugees.
  - Buyers appreciate the low price.
support back endorse favour favor : subj > obj.poss,obj.of,obj.by,obj ; subj:actor
  + Kenya supports the African Union mission in Somalia.
  - Columns support the roof.
voice+support|backing|solidarity express+support|backing|solidarity|gratitude|appreciation|thanks|confidence|admiration pledge+support|allegiance|backing|solidarity offer+support|congratulations|condolence|praise|sympathy extend+condolence|congratulations|sympathy|support give+backing|support|blessing declare+support throw+weight|support@behind convey+condolence|gratitude|congratulations|support reiterate+support reaffirm+support receive+support : subj > for,to,obj.for,obj.to,with,obj.with,behind ; subj:actor
  + Cyprus expressed solidarity with Greece after the fires.
  - The bridge gives support to the cables.
support/n backing/n endorsement/n praise/n : poss,by,from,mod > for,of,to ; for:actor|of:actor|to:actor
  + Russia's support for Damascus has not changed.
  - Technical support for the phone ended.
supportive/a grateful/a thankful/a : subj > of,to,for ; subj:actor
  + Tunisia is grateful to Italy for the vaccines.
  - The chair is supportive of the back.
stand_with stand_by stand_behind side_with rally_behind : subj > with,by,behind,alongside ; subj:actor with:actor|by:actor|behind:actor|alongside:actor
  + We stand with the people of Ukraine.
  - The coffee stands by the window.
stand+shoulder stand+side stand+solidarity@in stand+support@in remain+support@in remain+steadfast : subj > with,to,alongside,obj.with,of ; subj:actor
  + Poland stands shoulder to shoulder with Lithuania.
  - The boys stand side by side in the photo.
honour honor pay+tribute : subj > obj,to ; subj:actor obj:actor|to:actor
  + The prime minister paid tribute to Malala.
  - The bank honours cheques.
encourage : subj > obj.poss,obj.of ; subj:actor obj:{effort,process,reform,step,dialogue,transition}
  + The EU encouraged Georgia's reforms.
  - Rain encourages growth.
congratulations/n : from,poss > to,on
  + Messages of congratulations from Delhi to the Nepalese premier were read out.
  - The crowd shouted congratulations.
condolence/n : poss,from > to,with ; +to
  + Our condolences go to the people of Lebanon.
  - A book of condolence was opened.

[SUPPORT - 052]
defend justify : subj > obj.poss,obj.of,obj ; subj:actor obj:{decision,policy,record,right,move,action,minister,president,government,deal,agreement,strike,campaign}
  + Paris defended its decision on the submarines. = Paris
  - The army defended the bridge against tanks.
vouch_for come_to+defence|defense : subj > for,obj.of ; subj:actor
  + Ankara came to the defence of Qatar.
  - The rapper came to the studio.

[SUPPORT - 053]
campaign_for lobby_for rally+support@for drum_up+support garner+support mobilise+support mobilize+support : subj > for,obj.for ; subj:actor
  + The envoy rallied support for the transition in Sudan.
  - The walls need support for the roof.

[SUPPORT - 054]
recognise recognize : subj > obj ; subj:actor obj:state|org|group|person|{government,independence,sovereignty,statehood,council}
  + Sweden recognised Palestine.
  - The dog recognised its owner.
establish+relation|ties restore+relation|ties normalise+relation|ties normalize+relation|ties resume+relation|ties forge+relation|ties strengthen+relation|ties|partnership|cooperation improve+relation|ties deepen+relation|ties|partnership upgrade+relation|ties build+relation|ties boost+ties|relation reopen+embassy|consulate open+embassy|consulate : subj & with & obj.with & obj.between > - ; subj:actor
  + Oman restored diplomatic relations with Qatar.
  - The gene improves the relation between traits.
return+ambassador reinstate+ambassador : subj > to ; subj:actor
  + Spain reinstated its ambassador to Algeria.
  - He returned the book to the library.

[SUPPORT - 056]
forgive pardon : subj > obj ; subj:actor obj:actor
  + The president pardoned two opposition leaders.
  - Pardon the noise.

[SUPPORT - 057]
sign ink initial : subj & with > - ; subj:actor obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,mou,ceasefire,truce,communique}
  + Angola and Zambia signed a pact on railways.
  - Fans asked her to sign shirts.
ratify finalise finalize adopt : subj & with > - ; subj:actor obj:{agreement,deal,treaty,pact,accord,protocol,convention,charter,constitution,statute}
  + Ireland ratified the treaty in June.
  - The couple adopted a child.
signing/n ratification/n : by,between,poss & with > - ; by:actor|poss:actor|between:actor
  + The signing of the accord by Sudan and the rebels was broadcast.
  - The signing of books drew a queue.
legalise legalize recognise+legal : subj > obj ; subj:actor
  + Thailand legalised the party.
  - The change legalised nothing.

# --- seen in wire copy, second round
[SUPPORT - 051]
defend side_with speak_up_for stick_up_for stand_up_for : subj > obj,with,for ; subj:actor obj:actor|with:actor|for:actor
  + The emir defended Iraq against its critics.
  - The back defended the goal.
delighted/a pleased/a glad/a happy/a proud/a impressed/a : subj > with,by,of,comp.subj,to ; subj:actor comp.subj:actor|with:actor|by:actor|of:actor
  + We are pleased with the conduct of the Kenyan troops.
  - The child was pleased with the toy.
receive+support|backing|praise win+praise|support|backing draw+praise enjoy+support|backing : from,of,obj.from,obj.of > subj ; subj:actor
  + The boy received support from the president.
  - The shelf received support from a beam.
applaud praise back endorse approve recognise recognize uphold : subj > obj.of,obj.by,obj.poss ; subj:actor obj:{decision,ruling,victory,request,resolution,bid,plan,move,policy,effort,stance,statement,initiative,deal,agreement,election,result,reform,candidacy}
  + The court upheld the request of the town.
  - The clerk approved the plan of the kitchen.
admire respect value treasure trust : subj > obj.with,obj ; subj:state|org obj:actor|{partnership,friendship,alliance,relationship,tie}
  + Malta values its partnership with Libya.
  - The museum values coins.

[SUPPORT - 057]
sign : subj & with & by > - ; pass obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,truce,ceasefire}
  + The treaty was signed by Peru and Chile.
  - The shirt was signed by the team.

tweet+support voice+approval|delight|joy post+support : subj > obj.of,obj.for,of,for,to ; subj:actor
  + The agency tweeted its support for the pupil from Texas.
  - The bird tweeted.

# --- third round: breadth
[SUPPORT - 051]
praise hail applaud commend laud salute congratulate compliment thank acclaim cheer honour honor credit toast admire : subj > obj.of,obj.poss,obj.by,for,obj ; subj:actor|person obj:actor|person|event|{role,effort,courage,decision,reform,leadership,work,resistance,resilience,progress,move,step,sacrifice,contribution,government,victory,election,deal,accord,cooperation,hospitality,guest,donor,rescuer}
  + Iran's supreme leader praised the guerrillas for their resistance.
  - The critic praised the soup.
praise hail applaud commend laud thank congratulate : subj > by,obj ; pass subj:actor|person
  + The mission was praised by the African Union.
  - The bread was praised by guests.
welcome applaud hail cheer greet embrace : subj > obj.poss,obj.of,obj.by,obj.mod,obj ; subj:actor|person obj:event|{decision,move,step,agreement,deal,accord,announcement,release,ruling,verdict,plan,reform,election,measure,news,statement,vote,truce,ceasefire,outcome,progress,result,appointment,resolution,commitment,offer,proposal,return,visit,arrest,contribution,withdrawal,initiative,lifting,effort,apology,sanction}
  + Costa Rica welcomed the measures of the bloc.
  - The host welcomed the spring.
support back endorse favour favor champion advocate uphold embrace stand_behind get_behind line_up_behind second : subj > obj.poss,obj.of,obj.by,behind,obj ; subj:actor|person obj:event|{candidate,bid,plan,proposal,reform,measure,law,resolution,motion,deal,accord,move,decision,claim,sovereignty,independence,right,call,effort,process,request,demand,cause,stance,position,membership,accession,deployment,decree,sanction,campaign}|behind:actor|behind:person
  + The conservative opposition backed the decree of the president.
  - The pillar supports the roof.
express+support|backing|solidarity|gratitude|appreciation|thanks|confidence|admiration|sympathy|condolence|satisfaction|hope|respect|delight|pleasure|approval voice+support|backing|solidarity|confidence|approval|appreciation|satisfaction declare+support|solidarity|backing pledge+support|allegiance|backing|solidarity|loyalty|fealty offer+support|congratulations|condolence|praise|sympathy|thanks|backing extend+condolence|congratulations|sympathy|support|greeting send+congratulations|condolence|greeting give+backing|support|blessing|endorsement|nod lend+support|backing|weight convey+condolence|gratitude|congratulations|support|thanks|greeting reiterate+support|backing|solidarity reaffirm+support|backing|solidarity|alliance|commitment heap+praise shower+praise lavish+praise show+solidarity|support|respect throw+support|weight : subj > for.by,for.of,for,to,obj.for,obj.to,with,obj.with,behind,on,obj.on,iobj,in,of ; subj:actor|person
  + Japan and Australia voiced support for Manila.
  - The sofa lends support to the back.
reaffirm reiterate affirm stress underline underscore : subj > comp.obj,comp.to,obj.to,obj.with,obj.for ; subj:state|org|person|{minister,president,secretary,premier,chancellor} obj:{support,alliance,commitment,friendship,solidarity,tie,partnership,sovereignty,integrity,treaty,guarantee}|comp:{SUPPORT,AID}
  + The minister reaffirmed the commitment of London to Estonia.
  - The tutor stressed the verb.
support/n backing/n endorsement/n praise/n solidarity/n approval/n gratitude/n thanks/n tribute/n congratulations/n condolence/n sympathy/n admiration/n allegiance/n : poss,by,from,mod > for,of,to,with ; for:actor|of:actor|to:actor|with:actor by:actor|from:actor|poss:actor|mod:actor
  + Solidarity from Dublin with Madrid was warm.
  - The support of the bridge cracked.
supportive/a grateful/a thankful/a appreciative/a indebted/a sympathetic/a loyal/a : subj > of,to,for ; subj:actor|person of:actor|to:actor|of:person|to:person|for:{support,help,aid,assistance,effort,contribution}
  + Amman is grateful to Riyadh for the grant.
  - The dog is loyal to the boy.
stand_with stand_by stand_behind side_with rally_behind rally_around align_with identify_with sympathise_with sympathize_with : subj > with,by,behind,around,alongside ; subj:actor|person with:actor|by:actor|behind:actor|around:actor|alongside:actor
  + Serbia sided with Moscow in the vote.
  - The chair stands by the wall.
vote_for campaign_for stump_for canvass_for lobby_for : subj > for.of,for.by,for ; subj:state|org|person|{lawmaker,party,deputy,senator,council,parliament} for:actor|for:person|for:{resolution,bill,reform,motion,accession,independence}
  + Malaysia voted for the resolution of the assembly.
  - The town voted for rain.
pay+tribute lay+wreath bow_to observe+silence mourn : subj > to,at,obj.to,obj ; subj:actor|person to:actor|to:person|to:human|obj.to:human|obj.to:actor|at:facility|at:{memorial,tomb,monument,grave}|obj:human|obj:person
  + The chancellor paid tribute to the fallen soldiers of Poland.
  - The river bowed to the sea.
approve endorse authorise authorize green-light : subj > for,obj.for,obj.of,obj.by ; subj:{parliament,council,senate,assembly,congress,court,cabinet,government,lawmaker,commission,union} obj:{mission,deployment,treaty,accord,deal,plan,extension,mandate,reform,appointment,nomination,sale,bailout,membership}
  + The Security Council approved a mission to Haiti.
  - The editor passed the proof.

[SUPPORT - 052]
defend justify vindicate excuse champion : subj > obj.poss,obj.of,obj.by,obj ; subj:actor|person obj:actor|person|{decision,policy,record,right,move,action,deal,agreement,strike,campaign,handling,law,sale,arrest,crackdown,conduct,use,raid,deployment,reform,intervention,ban}
  + The premier defended the sale of arms by the ministry.
  - The moat defended the keep.
vouch_for stick_up_for speak_up_for stand_up_for come_to+defence|defense|rescue rush_to+defence|defense leap_to+defence : subj > for,obj.of,obj.poss ; subj:actor|person
  + The pope spoke up for the Rohingya.
  - The stool stood up for years.

[SUPPORT - 054]
recognise recognize acknowledge : subj > obj.poss,obj.of,obj ; subj:state|org|person|{government,parliament,union} obj:state|org|group|person|{government,independence,sovereignty,statehood,council,victory,claim,authority,winner,annexation,genocide,republic}
  + Bolivia recognised the independence of the republic.
  - She recognised the tune.
establish+relation|ties|link restore+relation|ties|link resume+relation|ties|link forge+relation|ties|alliance|partnership|friendship strengthen+relation|ties|partnership|alliance|bond repair+relation|ties mend+relation|ties|fence build+relation|ties|bridge cement+ties|alliance|friendship expand+relation|ties thaw+relation renew+friendship|ties|relation re-establish+relation|ties : subj & with & obj.with & obj.between > - ; subj:actor
  + Bahrain and Qatar restored diplomatic ties.
  - The glue restored the tie of the chair.
open+embassy|consulate reopen+embassy|consulate|mission return+ambassador reinstate+ambassador send_back+ambassador appoint+ambassador name+ambassador exchange+ambassador accredit+ambassador : subj > in,to,obj.in,obj.to,with ; subj:state|person|{government,president}
  + Ghana reopened its embassy in Tripoli.
  - The guild opened a shop in Leeds.

[SUPPORT - 057]
sign ink initial conclude endorse adopt ratify finalise finalize countersign seal : subj & with & obj.with & obj.between > - ; subj:actor|person obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,mou,ceasefire,truce,communique,peace-deal,compact,statement,ceasefire-agreement,trade-deal,roadmap}
  + Eritrea and Ethiopia signed a joint declaration in Asmara.
  - The star signed a shirt.
sign ratify adopt initial : subj & by & between & with > - ; pass obj:{agreement,deal,treaty,pact,accord,memorandum,declaration,protocol,convention,charter,truce,ceasefire,peace-deal}
  + The pact was signed in Sochi by Georgia and Abkhazia.
  - The poster was signed by fans.
signing/n ratification/n adoption/n signature/n conclusion/n : by,between,poss,with & with > - ; of:{agreement,deal,treaty,pact,accord,convention,protocol,charter,declaration,truce}
  + The ratification of the treaty by Kenya and Uganda was hailed.
  - The signing of the book took a day.

# --- support in words, given again or for the time to come
[SUPPORT - 051]
reaffirm+support|backing|solidarity renew+support reassert+support underline+support restate+support convey+support|solidarity signal+support : subj > for,to,obj.for,obj.to,obj.of ; subj:actor|person
  + Ankara reaffirmed its support for the government in Tripoli.
  - The bra offers support for runners.
receive+support|backing|congratulations|praise win+support|backing|praise draw+praise earn+praise : from,obj.from,by > subj ; from:actor|obj.from:actor|by:actor
  + The new president received congratulations from Paris.
  - The shelf received support from a beam.
