// The same plate in ECharts: a custom build with the map, circles, bars and the canvas renderer.

import { geoConicEqualArea } from "d3-geo";
import { BarChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature, merge } from "topojson-client";
import admin from "geometry/admin_over.topo.json";
import lakes from "geometry/lakes_over.topo.json";
import rivers from "geometry/rivers_lean_over.topo.json";
import { ANCHORS, FIVE, NAMES, PLACES, headline, kg, ranked, total, weight, years } from "./common.page.mjs";

use([BarChart, ScatterChart, GeoComponent, GridComponent, CanvasRenderer]);

const { adm1, ctx, ctx_west: west } = admin.objects;
const named = (name, shape) => ({ type: "Feature", properties: { name }, geometry: shape });
const many = (kind, features) => features.map(({ geometry }, n) => named(`${kind} ${n}`, geometry));
const context = many("land", [...feature(admin, ctx).features, ...feature(admin, west).features]);
const water = many("lake", feature(lakes, lakes.objects.lakes).features);
const streams = many("river", feature(rivers, rivers.objects.rivers).features);
const six = [...FIVE, "AFG"].map((a3) => named(a3, merge(admin, adm1.geometries.filter((one) => one.properties.a3 === a3))));
registerMap("region", { type: "FeatureCollection", features: [...context, ...six, ...water, ...streams] });

const projection = geoConicEqualArea().parallels([34, 53]).rotate([-67, 0]).center([0, 43]);
const drawn = (all, itemStyle) => all.map(({ properties }) => ({ name: properties.name, itemStyle }));
const radius = (value) => 36 * Math.sqrt((value ?? 0) / 3000);

const circles = (year) =>
  FIVE.map((a3) => {
    const value = kg("heroin", a3, year);
    return { name: `${NAMES[a3]} ${weight(value)}`, value: ANCHORS[a3], symbolSize: 2 * radius(value) };
  });
const column = (drug, year) =>
  years.map((one) => ({ value: total(drug, one), itemStyle: one === year ? { borderColor: "#c42d1c", borderWidth: 2 } : undefined }));

const state = (year) => {
  const order = ranked(year).reverse();
  return {
    yAxis: [{ id: "rank", data: order.map(({ a3 }) => `${NAMES[a3]}`) }],
    series: [
      { id: "circles", data: circles(year) },
      { id: "ranked", data: order.map(({ value }) => value ?? 0) },
      { id: "heroin", data: column("heroin", year) },
      { id: "opium", data: column("opium", year) },
    ],
  };
};

const start = 2006;
const first = state(start);
const chart = init(document.querySelector("#chart"));
const label = { show: true, position: "right", formatter: "{b}", color: "#23211c" };
chart.on("rendered", () => (document.documentElement.dataset.drawn = "true"));
chart.setOption({
  animation: false,
  geo: {
    map: "region",
    projection: { project: (point) => projection(point), unproject: (point) => projection.invert(point) },
    left: 0,
    top: 0,
    width: 844,
    height: 508,
    boundingCoords: [[46, 56], [88, 29]],
    clip: true,
    silent: true,
    itemStyle: { areaColor: "#ece6d8", borderColor: "#5f574a", borderWidth: 0.5 },
    regions: [
      ...drawn(six.slice(0, 5), { areaColor: "#fcf9f2" }),
      ...drawn(water, { areaColor: "#dbe4e4", borderColor: "#93abb0" }),
      ...drawn(streams, { borderColor: "#93abb0" }),
    ],
  },
  grid: [
    { id: "rows", left: 970, top: 10, width: 220, height: 140 },
    { id: "track", left: 40, top: 530, width: 1160, height: 84 },
  ],
  xAxis: [
    { gridIndex: 0, type: "value", max: 6000 },
    { gridIndex: 1, type: "category", data: years.map(String) },
  ],
  yAxis: [
    { ...first.yAxis[0], gridIndex: 0, type: "category" },
    { gridIndex: 1, type: "value", max: 15_000 },
  ],
  series: [
    { ...first.series[0], type: "scatter", coordinateSystem: "geo", itemStyle: { color: "#323d8a" }, label, silent: true },
    { ...first.series[1], type: "bar", xAxisIndex: 0, yAxisIndex: 0, itemStyle: { color: "#323d8a" }, label: { show: true, position: "right" } },
    { ...first.series[2], type: "bar", stack: "kg", xAxisIndex: 1, yAxisIndex: 1, itemStyle: { color: "#323d8a" } },
    { ...first.series[3], type: "bar", stack: "kg", xAxisIndex: 1, yAxisIndex: 1, itemStyle: { color: "#b07314" } },
    { id: "places", type: "scatter", coordinateSystem: "geo", symbolSize: 4, itemStyle: { color: "#23211c" }, label, silent: true,
      data: PLACES.map(([name, lon, lat]) => ({ name, value: [lon, lat] })) },
  ],
});

const sentence = document.querySelector("[role=status]");
sentence.textContent = headline(start);
document.querySelector("input").addEventListener("input", (event) => {
  const year = Number(event.target.value);
  chart.setOption(state(year));
  sentence.textContent = headline(year);
});
document.documentElement.dataset.ready = "true";
