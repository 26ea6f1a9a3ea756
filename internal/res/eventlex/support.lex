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

[SUPPORT - 055]
apologise apologize : subj > to,for.to ; subj:actor
  + Japan apologised to Korea.
  - The waiter did not smile when bringing the soup.
apology/n : poss,by,from > to ; +to
  + Belgium's apology to Congo came late.
  - There was no apology in the note.
issue+apology offer+apology : subj > to,obj.to ; subj:actor
  + The ministry issued an apology to the families.
  - The clerk issued a ticket.

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
