// The plate drawn by hand with D3: land, borders, lakes, rivers, five circles, labels, a histogram
// under a slider of years and ranked bars.

import { geoConicEqualArea, geoPath } from "d3-geo";
import { scaleBand, scaleLinear, scaleSqrt } from "d3-scale";
import { select } from "d3-selection";
import { feature, merge, mesh } from "topojson-client";
import admin from "geometry/admin_over.topo.json";
import lakes from "geometry/lakes_over.topo.json";
import rivers from "geometry/rivers_lean_over.topo.json";
import { ANCHORS, FIRST, FIVE, LAST, NAMES, PLACES, headline, kg, ranked, total, weight, years } from "./common.page.mjs";

const WIDTH = 844;
const HEIGHT = 508;
const { adm1, ctx, ctx_west: west } = admin.objects;
const countries = [...FIVE, "AFG"].map((a3) => ({
  a3,
  shape: merge(admin, adm1.geometries.filter((one) => one.properties.a3 === a3)),
}));

const projection = geoConicEqualArea()
  .parallels([34, 53])
  .rotate([-67, 0])
  .center([0, 43])
  .fitExtent([[16, 16], [WIDTH - 16, HEIGHT - 16]], { type: "GeometryCollection", geometries: countries.map(({ shape }) => shape) })
  .clipExtent([[-8, -8], [WIDTH + 8, HEIGHT + 8]]);
const path = geoPath(projection).digits(1);
const radius = scaleSqrt([0, 3000], [0, 36]);

const plate = select("#map");
plate.append("rect").attr("class", "water").attr("width", WIDTH).attr("height", HEIGHT);
plate.append("g").attr("class", "land").selectAll("path").data(feature(admin, ctx).features.concat(feature(admin, west).features)).join("path").attr("d", path);
plate.append("g").selectAll("path").data(countries).join("path")
  .attr("class", ({ a3 }) => (a3 === "AFG" ? "land" : "five"))
  .attr("d", ({ shape }) => path(shape));
plate.append("g").attr("class", "lake").selectAll("path").data(feature(lakes, lakes.objects.lakes).features).join("path").attr("d", path);
plate.append("g").attr("class", "river").selectAll("path").data(feature(rivers, rivers.objects.rivers).features).join("path").attr("d", path);
const all = { type: "GeometryCollection", geometries: [...adm1.geometries, ...ctx.geometries] };
plate.append("path").attr("class", "border").attr("d", path(mesh(admin, all, (a, b) => a.properties.a3 !== b.properties.a3)));

const places = plate.append("g").selectAll("g").data(PLACES).join("g")
  .attr("transform", ([, lon, lat]) => `translate(${projection([lon, lat])})`);
places.append("circle").attr("r", 2);
places.append("text").attr("x", 5).attr("dy", "0.35em").text(([name]) => name);

const symbols = plate.append("g").selectAll("g").data(FIVE).join("g")
  .attr("transform", (a3) => `translate(${projection(ANCHORS[a3])})`);
symbols.append("text").attr("class", "name").attr("y", -40).text((a3) => NAMES[a3].toUpperCase());
const discs = symbols.append("circle").attr("class", "disc");
const figures = symbols.append("text").attr("dy", "0.35em");

const x = scaleBand(years, [0, 1040]).padding(0.25);
const y = scaleLinear([0, 15_000], [84, 0]);
const columns = select("#track").selectAll("g").data(years).join("g").attr("transform", (year) => `translate(${x(year)},0)`);
columns.append("rect").attr("class", "heroin").attr("width", x.bandwidth())
  .attr("y", (year) => y(total("heroin", year))).attr("height", (year) => y(0) - y(total("heroin", year)));
columns.append("rect").attr("class", "opium").attr("width", x.bandwidth())
  .attr("y", (year) => y(total("heroin", year) + total("opium", year))).attr("height", (year) => y(0) - y(total("opium", year)));
columns.append("text").attr("y", 98).text((year) => year % 5 ? `’${String(year).slice(2)}` : year);
const now = select("#track").append("rect").attr("class", "now").attr("width", x.step()).attr("height", 90);

const length = scaleLinear([0, 6000], [0, 150]);
const rows = select("#bars").selectAll("g").data(FIVE).join("g");
rows.append("text").attr("dy", "1em").text((a3) => NAMES[a3]);
const bars = rows.append("rect").attr("class", "heroin").attr("x", 100).attr("height", 14);
const values = rows.append("text").attr("x", 270).attr("dy", "1em");

function show(year) {
  const order = ranked(year).map(({ a3 }) => a3);
  discs.attr("r", (a3) => radius(kg("heroin", a3, year) ?? 0));
  figures.attr("x", (a3) => radius(kg("heroin", a3, year) ?? 0) + 4).text((a3) => weight(kg("heroin", a3, year)));
  rows.attr("transform", (a3) => `translate(0,${order.indexOf(a3) * 24})`);
  bars.attr("width", (a3) => length(kg("heroin", a3, year) ?? 0));
  values.text((a3) => weight(kg("heroin", a3, year)));
  now.attr("x", x(year) - (x.step() - x.bandwidth()) / 2);
  select("[role=status]").text(headline(year));
}

const slider = select("input").on("input", (event) => show(Math.min(LAST, Math.max(FIRST, Number(event.target.value)))));
show(Number(slider.property("value")));
document.documentElement.dataset.ready = "true";
