// Asks a made-up server everything that the Integreat app asks, by the code of the app itself, and
// prints what the app understood. It is bundled with the app's `shared` package by `app.rs`.
import { readFileSync } from 'node:fs'
import { DateTime, Settings } from 'luxon'
import * as api from 'shared/api'
import { parseHTML, preparePlaces, normalizeString } from 'shared'

const site = JSON.parse(readFileSync(process.argv[2], 'utf8'))
Settings.now = () => Date.parse(site.now)
const missing = new Set()
globalThis.fetch = async address => {
  const asked = decodeURIComponent(address.slice(site.base.length))
  const answer = site.answers[asked]
  if (!answer) missing.add(asked)
  const { status, body } = answer ?? { status: 404, body: { error: 'nothing is written for this' } }
  return new Response(JSON.stringify(body), { status })
}
const ask = async (endpoint, params = {}) => (await endpoint(site.base).request(params)).data
const faults = []
const must = (is, what) => is || faults.push(what)

const week = hours =>
  hours && hours.map(day => [
    day.openAllDay ? 'all day' : '', day.closedAllDay ? 'closed' : '', day.appointmentOnly ? 'by appointment' : '',
    ...day.timeSlots.map(slot => `${slot.start}-${slot.end}`),
  ].filter(Boolean).join(' '))
const times = date =>
  date.recurrences(site.count).map(one => [one.startDate.toFormat("yyyy-MM-dd'T'HH:mm"), one.endDate.toFormat("yyyy-MM-dd'T'HH:mm")])

const regions = await ask(api.createRegionsEndpoint)
const told = { regions: regions.map(region => region.name), languages: {} }
for (const { code: region } of regions) {
  const facts = await ask(api.createRegionEndpoint, { region })
  const paths = new Map()
  for (const { code: language } of facts.languages) {
    const params = { region, language }
    const all = await ask(api.createCategoriesEndpoint, params)
    const root = `/${region}/${language}`
    const pages = all.toArray().filter(page => !page.isRoot())
    paths.set(language, new Set(pages.map(page => page.path)))
    const tiles = await ask(api.createCategoryChildrenEndpoint, { ...params, regionContentPath: root, depth: 1 })
    must(tiles.every(tile => tile.parentPath === root), `${root}: a tile that is not at the root`)
    for (const page of pages) {
      const asked = { ...params, regionContentPath: page.path }
      const children = await ask(api.createCategoryChildrenEndpoint, { ...asked, depth: 2 })
      must(children[0].path === page.path, `${page.path} is not the first of its children`)
      const parents = await ask(api.createCategoryParentsEndpoint, asked)
      const way = [...parents.sort((a, b) => a.parentPath.length - b.parentPath.length), page]
      must(way[0].isRoot() && way.length === all.getAncestors(page).length + 1, `${page.path}: the way is broken`)
      must(way.every((step, at) => at === 0 || step.path.startsWith(`${way[at - 1].path}/`)), `${page.path}: a step aside`)
      const one = await ask(api.createCategoryContentEndpoint, asked)
      must(one.isEqual(page), `${page.path} is another when asked for alone`)
    }
    const events = await ask(api.createEventsEndpoint, params)
    const places = await ask(api.createPlacesEndpoint, params)
    const news = await ask(api.createNewsEndpoint, params)
    for (const piece of news) {
      const one = await ask(api.createNewsElementEndpoint, { ...params, id: piece.id })
      must(one.title === piece.title && one.content === piece.content, `${piece.id} is another when asked for alone`)
    }
    const imprint = await ask(api.createImprintEndpoint, params)
    const { mapFeatures, placeCategories } = preparePlaces({ places, params: {} })
    told.languages[language] = {
      pages: pages.map(page => ({ path: page.path, title: page.title, text: parseHTML(page.content) })),
      tiles: tiles.sort((a, b) => a.order - b.order).map(tile => tile.title),
      events: events.map(event => ({
        slug: event.slug, title: event.title, allDay: event.date.allDay, times: times(event._date),
        place: event.location?.fullAddress ?? null, leads: event.placePath, excerpt: event.excerpt,
      })),
      places: places.map(place => ({
        slug: place.slug, title: place.title, open: place.isCurrentlyOpen, week: week(place.openingHours),
        contacts: place.contacts.map(contact => [contact.headline, week(contact.officeHours)]),
        category: place.category.name, barrierFree: place.barrierFree,
      })),
      onMap: mapFeatures.length,
      categories: placeCategories.length,
      news: news.map(piece => ({ id: piece.id, title: piece.title, text: parseHTML(piece.content), day: piece.lastUpdate.toISODate() })),
      imprint: imprint.title,
      documents: [...pages, ...events, ...places].map(document => [document.path, document.availableLanguages]),
      search: Object.fromEntries(site.search.map(query => [query, pages.filter(page =>
        normalizeString(`${page.title} ${parseHTML(page.content)}`).includes(normalizeString(query))).map(page => page.slug)])),
    }
    for (const document of [...events, ...places]) paths.get(language).add(document.path)
  }
  for (const { documents } of Object.values(told.languages)) {
    for (const [path, others] of documents) {
      for (const [language, other] of Object.entries(others)) {
        must(paths.get(language)?.has(other), `${path} is said to be ${other} in ${language}, which is not there`)
      }
    }
  }
}
console.log(JSON.stringify({ ...told, faults, missing: [...missing], now: DateTime.now().toISO() }))
