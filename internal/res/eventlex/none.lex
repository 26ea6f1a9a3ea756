# Idioms that hold a trigger and are no event; they win over the shorter trigger inside them.

[NONE - 010]
press-conference/n news-conference/n conference-call/n : - > -
  + The minister held a press conference in Accra.
  - The minister held a peace conference with the rebels.
heart-attack/n panic-attack/n asthma-attack/n shark-attack/n price-war/n title-fight/n free-kick/n penalty-shoot/n pep-talk/n bidding-war/n price-raid/n : - > -
  + A heart attack felled the mayor of Turin.
  - A mortar attack felled a wall in Mosul.
fire+broadside|question|imagination send+shockwave|shiver|ripple steal+show raise+eyebrow explode+scene@onto take+fire@under shoot+flame@in : - > -
  + The minister fired a broadside at the critics of her reform.
  - The minister fired at the critics with a gun.
strike+balance|chord|note|pose launch+career|product|website|brand|app|book|album|website shoot+film|movie|scene|video|photo|picture kill+time fire+coach|manager|trainer hit+record|target|headline|snag|market break+record|news|silence meet+deadline|goal|standard|target|criterion|expectation|requirement|need pay+attention take+place|part|care|note|office|stage|look : - > -
  + The two sides met the deadline of the panel.
  - The two sides met the envoy of the panel.
decline_say decline_comment decline_name decline_discuss decline_elaborate decline_specify refuse_say refuse_comment refuse_name decline_identify : - > -
  + The spokesman declined to say how many had come.
  - The spokesman declined to meet the rebels.
seize_on seize_upon plead_guilty catch+crossfire@in : - > -
  + Lawmakers seized on the report.
  - Soldiers seized the report of the envoy.
