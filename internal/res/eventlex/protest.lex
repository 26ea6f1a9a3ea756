# PROTEST: demonstrations, strikes, boycotts by people, riots.

[PROTEST demo 141]
protest demonstrate rally march picket : subj > against,at,outside ; subj:human|group|org !for:{team} !obj:{result,skill}
  + Thousands of Sudanese protested against the junta.
  - The tutor demonstrated the trick.
take+street@to pour_into+street stage+protest|rally|demonstration|sit-in|march|vigil hold+protest|rally|demonstration|sit-in|march|vigil organise+protest|march|rally organize+protest|march|rally join+protest|demonstration|rally|march : subj > against,obj.against,over ; subj:human|group|org
  + Students staged a sit-in against the rector.
  - The dealers held a rally for vintage cars.
protest/n demonstration/n rally/n march/n sit-in/n : by,of,poss,mod > against ; by:human|against:actor
  + A demonstration by nurses against the health ministry blocked the avenue.
  - The demonstration of the new phone was brief.
protester/n demonstrator/n : of > - ; pass
  + Dozens of protesters were seen in the square.
  - The painter was seen in the square.
chant burn+flag|effigy wave+placard|banner : subj > against,obj.of ; subj:{protester,demonstrator,crowd,activist,student,marcher}
  + Protesters burned the flag of Denmark.
  - The cook burned the rice.
gather_outside rally_outside converge_on : subj > outside,on ; subj:{protester,demonstrator,crowd,activist,student,thousand,hundred,resident}
  + Hundreds gathered outside the embassy of France.
  - Clouds gathered outside.
demand : subj > from,of,obj.of ; subj:{protester,demonstrator,crowd,striker,marcher}
  + Demonstrators demanded the resignation of the cabinet.
  - The plant demands light.

[PROTEST strike 143]
go+strike@on walk_off+job down+tool : subj > against,over ; subj:human|org|group
  + Bus drivers went on strike against the city.
  - The clock went on at noon.
strike : subj > against,over ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker} -obj
  + Miners struck over pay.
  - The clock struck nine.
strike/n walkout/n stoppage/n : by,of,mod > against,over ; by:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,lawyer,judge}
  + A strike by port workers closed the harbour.
  - A strike by the forward hit the post.
stage+strike|walkout|stoppage hold+strike call+strike launch+strike begin+strike join+strike : subj > against,obj.against,over ; subj:human|org|group
  + Teachers began a strike against the ministry.
  - The bowler began with a strike.

[PROTEST boycott 143]
boycott : subj > obj ; subj:actor !obj:{meeting,talk,summit}
  + The opposition boycotted the election.
  - The boy got a cot.
boycott/n : by,of,poss,mod > of,against ; by:actor|of:actor
  + A boycott of French goods by shops in Kuwait grew.
  - The word boycott is from a name.

[PROTEST hunger 142]
go+hunger-strike@on begin+hunger-strike start+hunger-strike stage+hunger-strike launch+hunger-strike : subj > against ; subj:human
  + Prisoners began a hunger strike against the warden.
  - The lion began to hunt.
hunger-strike/n : by,of,poss > against ; by:human|of:human|poss:human
  + The hunger strike by the detainees enters its third week.
  - Hunger can strike at noon.

[PROTEST obstruct 144]
block barricade blockade occupy obstruct : subj > obj ; subj:{protester,demonstrator,farmer,activist,crowd,striker,student,resident,villager,trucker,worker}
  + Farmers blocked the motorway near Lyon.
  - Fat blocked the drain.

[PROTEST riot 145]
riot rampage loot : subj > against,obj ; subj:human|group
  + Inmates rioted in the prison.
  - Colours riot in the garden.
riot/n rioting/n looting/n unrest/n : by,of > against,in ; by:human|in:place
  + Riots by inmates left the wing in ruins.
  - The flower bed was a riot of colour.
clash_with : subj & with > - ; subj:{protester,demonstrator,student,supporter,fan,crowd,activist,resident,rioter}
  + Demonstrators clashed with police in Tbilisi.
  - The tie clashed with the shirt.
throw+stone|rock|bottle|petrol-bomb|molotov hurl+stone|rock|bottle|molotov pelt set+fire@on torch : subj > at,obj,obj.at ; subj:{protester,demonstrator,youth,crowd,rioter,student,mob}
  + Youths hurled stones at the soldiers.
  - The pitcher hurled the ball.

# --- seen in wire copy, second round
[PROTEST demo 141]
demonstrate march rally protest picket parade converge : subj > against,at,over,to ; subj:human|group|{people,thousand,hundred,supporter,union,opposition} against:actor|over:{plan,law,arrest,ruling,price,death,killing,decision,attack,result,policy}|at:actor|for:{rally,protest,march,demonstration}|in:{protest,support}|outside:{embassy,ministry,parliament,palace,office,court,consulate}|on:{parliament,palace,embassy,ministry}
  + Teachers marched on parliament over the new law.
  - The band marched in the square.
protest/n demonstration/n rally/n march/n vigil/n sit-in/n : by,of,mod,poss > against,over ; by:human|by:group|mod:actor|against:actor|outside:{embassy,ministry,parliament,palace,court,consulate}
  + A rally by monks outside the embassy was peaceful.
  - A rally of vintage cars passed by.
stage+demonstration|protest|rally|march|sit-in hold+demonstration|protest|rally|march|vigil organise+demonstration|protest|rally|march organize+demonstration|protest|rally|march join+demonstration|protest|rally|march attend+rally|demonstration|vigil : subj > against,obj.against,outside,obj.at,at ; subj:human|group|org
  + Tens of thousands of students staged demonstrations against the fees.
  - The club held a rally for old cars in a field.
chant+slogan burn+flag|effigy wave+placard|banner carry+placard|banner shout+slogan : subj > against,of,obj.of,obj.against,obj.to ; subj:human|group
  + Crowds burned the flag of Denmark in Lahore.
  - Fans waved flags.

[PROTEST strike 143]
strike/n walkout/n stoppage/n : by,of,mod,poss > against,over ; by:human|of:human|mod:human|over:{pay,wage,law,plan,condition,pension,cut,arrest,reform,bill}
  + A strike over pay shut the port of Mombasa.
  - A lucky strike over the hill.
stage+strike|walkout organise+strike|walkout organize+strike|walkout hold+strike stop+work down+tools shun+work go+strike@on : subj > against,over,at ; subj:human|group|org
  + Seven parties organised a general strike against the decree.
  - The clock stopped work.

[PROTEST hunger 142]
continue+hunger-strike begin+hunger-strike stage+hunger-strike end+hunger-strike join+hunger-strike be+hunger-strike@on : subj > against,over,at ; subj:human|group
  + Six detainees continued a hunger strike over the beatings.
  - The trial of the hunger strikers ended.

[PROTEST obstruct 144]
block barricade blockade obstruct : subj > of,against ; subj:human|{people,group} obj:{road,street,highway,bridge,entrance,traffic,railway,square,motorway,port,gate,refinery,crossing,boulevard,roadway} !subj:{soldier,troop,police,officer,guard,rebel,militant,guerrilla}
  + Angry truckers blocked the bridge to France.
  - Fallen trees blocked the road.

[PROTEST riot 145]
riot/n rioting/n unrest/n disturbance/n : by,of,mod > against,in ; by:human|mod:actor|against:actor|in:place
  + Riots against the governor spread in Osh.
  - The garden was a riot of colour.
