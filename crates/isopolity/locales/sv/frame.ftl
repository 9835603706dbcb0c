# The frame around every page.
frame-navigation = Huvudmeny
frame-menu = Meny
frame-nav-my-city = Min kommun
frame-nav-cities = Kommuner
frame-nav-networks = Nätverk
frame-nav-evidence = Underlag
frame-nav-practices = Goda exempel
frame-nav-people = Personer
frame-nav-journal = Logg
frame-nav-design = Design
frame-nav-security = Rapportera en säkerhetsbrist
frame-sign-in = Logga in
frame-save = Spara
frame-waiting = Arbete pågår. En lång fil tar upp till en minut.
frame-problems = Titta på det här en gång till
frame-problem-of = { $field }: { $problem }
frame-example = Den här sidan visar något som är påhittat för att förklara.
frame-foot = Isopolity, fri programvara för kommuner som inkluderar nyinflyttade.

# What was just done.
done-saved = Sparat.
done-welcome = Välkommen. Ditt konto är klart.
done-password = Ditt lösenord är ändrat. Dina andra enheter har loggats ut.
done-signed-out = Du är utloggad.
done-signed-out-there = Den enheten är utloggad.
done-second-factor-on = Det andra steget är på. Från och med nu loggar du in även med en kod från din app.
done-second-factor-off = Det andra steget är av.
done-last-keeper = Inget ändrades: någon måste sköta den här installationen, och det här är den sista personen som gör det.
done-not-yourself = Inget ändrades: du kan inte avsluta ditt eget konto.
done-second-factor-cleared = Det andra steget är av. Personen loggar in med bara lösenordet tills ett nytt läggs till.
done-not-own-factor = Inget ändrades: ditt eget andra steg stänger du av under ditt konto, med dess kod.

# Why a request was refused.
refusal-sign-in = Logga in först
refusal-sign-in-next = Den här sidan är för dig som har ett konto.
refusal-forbidden = Det här får du inte göra
refusal-forbidden-next = Ditt konto har inte den behörigheten här. Fråga den som sköter installationen.
refusal-conflict = Någon annan hann spara före dig
refusal-conflict-next = Inget är förlorat. Välj för varje fält vilken text som ska gälla.
refusal-moved-on = Någon ändrade det här före er
refusal-moved-on-next = Inget är förlorat och inget gjordes. Se hur det ser ut nu, eller gör det ändå.
refusal-differs = Det här skiljer sig
refusal-saved = Sparat under tiden
refusal-typed = Det du skrev
refusal-keep-mine = Spara det jag valde
refusal-keep-theirs = Behåll den andra versionen och börja om
refusal-see-now = Se hur det ser ut nu
refusal-nevertheless = Gör det ändå
