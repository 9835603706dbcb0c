# L’éditeur des horaires

hours-hint = Écrivez par exemple 9–17 ou 9:00–12:00, 13:00–17:30 ; après minuit 22–2. La journée entière est 0–24. Un jour sans heures est fermé. Laissez tout vide si les horaires sont inconnus : les nouveaux arrivants sont alors invités à se renseigner.
hours-same = comme ci-dessus
hours-weekdays = Du lundi au vendredi
hours-weekdays-hint = Vaut pour chacun de ces jours dont la ligne est vide.
hours-holidays-not-said = rien de précisé : des jours comme les autres
hours-holidays-sunday = comme le dimanche
hours-holidays-own = horaires propres
hours-holidays-times = Horaires propres
hours-otherwise = À tout autre moment sur rendez-vous
hours-lines = Saisons et dates particulières
hours-lines-hint = Une date sans année vaut chaque année : 24/12, ou 24/12/2026 une seule fois. Laissez le dernier jour vide pour une seule date. Pendant une saison, les jours qu’elle ne nomme pas sont fermés.
hours-more-lines = Autres saisons et dates
hours-line = Saison ou date { $n }
hours-from = Premier jour
hours-to = Dernier jour
hours-times = Heures
hours-days = Seulement ces jours de la semaine (aucun coché : tous)
hours-written = Sous forme écrite
hours-not-in-rows = Ces horaires contiennent des règles qui ne tiennent pas dans des lignes ; ils figurent donc ici sous leur forme écrite. Rien n’en est perdu.
hours-take = Quels horaires doivent compter ?
hours-take-rows = ceux des lignes
hours-take-text = ceux de la forme écrite
hours-every-year = { $dates } chaque année
hours-seen = Comment les nouveaux arrivants lisent les horaires enregistrés

field-hours-written = Forme écrite des horaires

problem-hours-rows-or-text = Les lignes et la forme écrite disent des choses différentes. Choisissez ce qui compte.
problem-row-dates-reversed = { $row } : « { $text } » finit avant de commencer.
problem-row-empty-slot = { $row } : « { $text } » finit quand cela commence.
problem-row-no-dates = { $row } : écrivez à partir de quel jour cela vaut.
problem-row-no-times = { $row } : il manque les heures. Écrivez par exemple 9–17, ou indiquez que c’est fermé.
problem-row-not-a-date = { $row } : « { $text } » n’est pas une date. Écrivez par exemple 24/12/2026, ou 24/12 pour chaque année.
problem-row-not-a-time = { $row } : « { $text } » n’est pas une heure. Écrivez par exemple 9–17 ou 9:00–12:00, 13:00–17:30.
problem-row-overlap = { $row } : « { $text } » chevauche d’autres heures.
problem-row-season-too-long = { $row } : « { $text } » dure plus de trois ans.
problem-row-seasons-overlap = { $row } : cela chevauche une autre saison.
problem-row-slot-too-long = { $row } : « { $text } » dure plus d’un jour.
problem-row-too-many = { $row } : il y a plus de règles qu’un service ne peut en avoir.
problem-row-too-many-times = { $row } : il y a trop d’heures.
problem-row-two-answers = { $row } : la ligne dit deux choses à la fois : « { $text } ».
