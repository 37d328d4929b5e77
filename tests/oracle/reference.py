"""A second implementation of the domain spec in another language, as slow and as plain as it can be.

`python3 tests/oracle/reference.py > tests/vectors/drawn-vectors.json` draws schemes, votes and chains with a fixed
seed, works them out with fractions, and writes them down in the form of spec-vectors.json. It shares no code, no
algorithm and no author's shortcut with src/domain: water-filling tries every order of breakpoints, the largest
remainder hands out one unit at a time, stable payers are found by trying every subset.
"""
import json
import random
from fractions import Fraction as F
from itertools import combinations
from math import floor, ceil

rnd = random.Random(20240601)
UNITS = {"fen": 1, "yuan": 100, "10yuan": 1000, "100yuan": 10000}


def text(value):
    value = F(value)
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def half_up(value):
    return floor(value + F(1, 2))


class Refused(Exception):
    pass


# --- rounding -------------------------------------------------------------------------------------------------------

def order_key(household, tie):
    keys = {"floorDesc": -household["floor"], "areaDesc": -household["area"], "seqAsc": household["seq"]}
    return [keys[each] for each in tie] + [household["seq"]]


def hamilton(quotas, key):
    """quotas by name, summing to a whole number; key says who comes first among equals."""
    held = {name: floor(quota) for name, quota in quotas.items()}
    total, odd = sum(quotas.values()), []
    while sum(held.values()) < total:
        waiting = [n for n in quotas if n not in odd and quotas[n] != floor(quotas[n])]
        best = min(waiting, key=lambda n: [-(quotas[n] - floor(quotas[n]))] + key(n))
        held[best] += 1
        odd.append(best)
    return held, odd


# --- bounds ---------------------------------------------------------------------------------------------------------

def water_fill(quotas, low, high, total):
    at = lambda factor: {n: max(low[n], min(q * factor, high[n])) if high[n] is not None else max(low[n], q * factor)
                         for n, q in quotas.items()}
    if sum(low.values()) > total:
        raise Refused("E_FLOOR_TOO_HIGH")
    if all(high[n] is not None or q == 0 for n, q in quotas.items()):
        most = sum(low[n] if q == 0 else high[n] for n, q in quotas.items())
        if most < total:
            raise Refused("E_CAPS_TOO_LOW")
    turns = sorted({F(0)} | {F(b) / quotas[n] for side in (low, high) for n, b in side.items()
                             if b is not None and quotas[n] > 0})
    for here, after in zip(turns, turns[1:] + [None]):
        level = sum(at(here).values())
        if level == total:
            return at(here), here
        beyond = here + 1 if after is None else after
        middle = (here + beyond) / 2
        slope = (sum(at(beyond).values()) - level) / (beyond - here)
        if slope > 0 and (after is None or sum(at(after).values()) > total):
            factor = here + (total - level) / slope
            if factor >= here:
                return at(factor), factor
    return at(turns[-1]), turns[-1]


# --- weights --------------------------------------------------------------------------------------------------------

def rounded_area(area, mode):
    return {"exact": F(area), "floor1": F(area // 100 * 100), "round1": F((area + 50) // 100 * 100)}[mode]


def level_of(h):
    return h.get("level", h["floor"])


def parts_of(h, value_at):
    """[(level, area, portion, value)] for the levels a home is charged at."""
    served, mode = h.get("servedLevels", []), h.get("levelMode", "entry")
    if mode == "entry" or not served:
        return [(level_of(h), h["area"], F(1), value_at(level_of(h)))]
    valued = [(s["level"], s["area"], value_at(s["level"])) for s in served]
    whole = sum(a for _, a, _ in valued)
    if mode == "split":
        return [(l, a, F(a, whole), v) for l, a, v in valued]
    if mode == "max":
        top = max(v for _, _, v in valued)
        level = next(l for l, _, v in valued if v == top)
        return [(level, h["area"], F(1), top)]
    return [(level_of(h), h["area"], F(1), sum(v * a for _, a, v in valued) / whole)]


def weights_of(basis, members):
    kind, mode = basis["kind"], basis.get("areaRounding", "exact")
    table = {int(k): F(v) for k, v in basis.get("table", {}).items()}

    def in_table(level):
        if level not in table:
            raise Refused("E_NO_COEF")
        return table[level]

    value_at = {
        "arithmetic": lambda l: max(F(0), F(basis["c0"]) + F(basis["d"]) * (l - basis["f0"])),
        "geometric": lambda l: F(basis["c0"]) * F(basis["r"]) ** (l - basis["f0"]),
    }.get(kind, in_table)
    if kind == "equal":
        return {h["id"]: F(1) for h in members}
    if kind == "area":
        return {h["id"]: rounded_area(h["area"], mode) for h in members}
    if kind == "height":
        heights = {int(k): v for k, v in basis["stopHeightMm"].items()}
        return {h["id"]: F(max(0, heights[level_of(h)])) for h in members}
    if kind == "shapley":
        costs = {int(k): v for k, v in basis["standAloneFen"].items()}
        size = lambda h: h["area"] if basis.get("perArea") else 1
        weights, top = {h["id"]: F(0) for h in members}, 0
        for stop in sorted(costs):
            step, top = max(0, costs[stop] - top), max(top, costs[stop])
            riders = [h for h in members if level_of(h) >= stop]
            for h in riders:
                weights[h["id"]] += F(step * size(h), sum(size(r) for r in riders))
        return weights
    if kind == "householdPercent":
        weights = {h["id"]: F(basis["table"][h["id"]]) for h in members}
        if sum(weights.values()) != 100:
            raise Refused("E_PERCENT_SUM")
        return weights
    parts = {h["id"]: parts_of(h, value_at) for h in members}
    flat = [p for each in parts.values() for p in each]
    if kind == "floorPercent" and not basis.get("renormalise"):
        if sum({l: v for l, _, _, v in flat}.values()) != 100:
            raise Refused("E_PERCENT_SUM")
    by_floor_area = kind == "floorThenArea" or (kind == "floorPercent" and basis.get("within", "area") == "area")
    weights = {}
    for name, own in parts.items():
        weight = F(0)
        for level, area, portion, value in own:
            if value < 0:
                raise Refused("E_NEG_WEIGHT")
            if kind == "coefArea" or ((kind in ("arithmetic", "geometric")) and basis.get("perArea")):
                weight += value * rounded_area(area, mode)
            elif by_floor_area:
                on_floor = sum(rounded_area(a, mode) for l, a, _, _ in flat if l == level)
                weight += value * rounded_area(area, mode) / on_floor
            elif kind in ("floorThenEqual", "floorPercent"):
                weight += value * portion / sum(p for l, _, p, _ in flat if l == level)
            else:
                weight += value * portion
        weights[name] = weight
    return weights


# --- the fifteen steps ----------------------------------------------------------------------------------------------

def apportion(s):
    households = [dict(h, seq=h.get("seq", i)) for i, h in enumerate(s["households"])]
    by_id = {h["id"]: h for h in households}
    tie = s.get("tie", ["floorDesc", "areaDesc", "seqAsc"])
    u, mode = UNITS[s.get("unit", "fen")], s.get("roundMode", "hamilton")
    items = {c["id"]: c["fen"] + half_up(c["fen"] * F(c.get("contingencyPct", "0")) / 100) for c in s["costs"]}
    gross = sum(items.values())
    received = {n: sum(c["fen"] for c in s.get("compensation", []) if c["household"] == n) for n in by_id}
    left, grants = gross, []
    for f in s.get("funding", []):
        amount = {
            "fixed": lambda: f["fen"],
            "perStop": lambda: f["fenPerStop"] * f["stops"],
            "table": lambda: f["tableFen"][str(f["storeys"])],
            "actualCapped": lambda: min(sum(items[i] for i in f["items"]), f["capFen"]),
            "percentCapped": lambda: min(
                floor((gross if f["base"] == "gross" else left if f["base"] == "afterPrevious"
                       else sum(items[i] for i in f["base"])) * F(f["pct"]) / 100),
                f.get("capFen", 10 ** 15)),
        }[f["kind"]]()
        grants.append(min(amount, left))
        left -= grants[-1]
    gifts = {n: sum(c["fen"] for c in s.get("contributions", []) if c["household"] == n) for n in by_id}
    outside = sum(c["fen"] for c in s.get("contributions", []) if c["household"] is None)
    raw = gross + sum(received.values()) - sum(grants) - sum(gifts.values()) - outside
    net, surplus = max(raw, 0), max(-raw, 0)
    fixed = {}
    for taker in s.get("fixed", []):
        sum_ = taker["fen"] if "fen" in taker else half_up(net * F(taker["pct"]) / 100)
        fixed[taker["household"]] = fixed.get(taker["household"], 0) + sum_
    rest = net - sum(fixed.values())
    if rest < 0:
        raise Refused("E_FIXED_EXCEEDS_NET")
    if sum(F(p["pct"]) for p in s["pools"]) != 100:
        raise Refused("E_POOL_SUM")
    pool_quotas = {i: rest * F(p["pct"]) / 100 for i, p in enumerate(s["pools"])}
    pool_fen, _ = hamilton(pool_quotas, lambda i: [i])
    quotas = {n: F(0) for n in by_id}
    sharing = set()
    for i, p in enumerate(s["pools"]):
        exempt, only = p.get("exempt", {}), p.get("only")
        members = [h for h in households
                   if level_of(h) not in exempt.get("floors", []) and h["id"] not in exempt.get("households", [])
                   and h["id"] not in s.get("nonPayers", []) and h["id"] not in fixed
                   and (only is None or h["id"] in only)]
        sharing |= {h["id"] for h in members}
        weights = weights_of(p["basis"], members)
        for h in members:
            weights[h["id"]] *= F(h.get("accessFactor", "1")) * F(p.get("discountWeight", {}).get(h["id"], "1"))
        whole = sum(weights.values())
        if whole == 0 and pool_fen[i] > 0:
            raise Refused("E_ZERO_WEIGHT")
        for n, w in weights.items():
            if whole > 0:
                quotas[n] += pool_fen[i] * w / whole
    collect = rest if mode == "ceil" else ceil(F(rest, u)) * u
    if rest > 0:
        quotas = {n: q * collect / rest for n, q in quotas.items()}
    factor = F(1)
    if s.get("bounds"):
        low, high = {}, {}
        for h in households:
            own = [b for b in s["bounds"] if h["id"] in sharing and
                   (b.get("all") or b.get("floor", object()) == level_of(h) or b.get("household") == h["id"])]
            low[h["id"]] = max([ceil(F(b["minFen"], u)) * u for b in own if "minFen" in b] + [0])
            caps = [b["maxFen"] // u * u for b in own if "maxFen" in b]
            high[h["id"]] = min(caps) if caps else None
            if high[h["id"]] is not None and low[h["id"]] > high[h["id"]]:
                raise Refused("E_BOUNDS_CROSS")
        quotas, factor = water_fill(quotas, low, high, F(collect))
    key = lambda n: order_key(by_id[n], tie)
    if mode == "ceil":
        shares = {n: ceil(F(q) / u) * u for n, q in quotas.items()}
        odd = [h["id"] for h in sorted(households, key=lambda h: h["seq"]) if quotas[h["id"]] % u != 0]
    else:
        units, odd = hamilton({n: F(q) / u for n, q in quotas.items()}, key)
        shares = {n: k * u for n, k in units.items()}
    shares.update(fixed)
    exact = {n: F(fixed[n]) if n in fixed else quotas[n] for n in by_id}
    payable = {n: shares[n] + gifts[n] - received[n] for n in by_id}
    credit = {n: sum(c["fen"] for c in s.get("credits", []) if c["household"] == n) for n in by_id}
    if any(credit[n] > max(0, payable[n]) for n in by_id):
        raise Refused("E_FUNDING")
    assert sum(payable.values()) == gross - sum(grants) - outside + surplus + sum(shares.values()) - net
    return {
        "grossFen": gross, "compensationFen": sum(received.values()), "externalFen": sum(grants),
        "contributionsFen": sum(gifts.values()) + outside, "netFen": net, "surplusFen": surplus,
        "poolFen": [pool_fen[i] for i in range(len(s["pools"]))], "fundingFen": grants,
        "reserveFen": sum(shares.values()) - net, "sumSharesFen": sum(shares.values()),
        "sharesFen": shares, "payableFen": payable, "cashFen": {n: payable[n] - credit[n] for n in by_id},
        "exactFen": {n: text(q) for n, q in exact.items()}, "oddUnits": odd,
        **({"lambda_": text(factor)} if s.get("bounds") else {}),
    }


# --- drawing --------------------------------------------------------------------------------------------------------

def dec(low, high, places=2):
    value = rnd.randint(low * 10 ** places, high * 10 ** places)
    whole, part = divmod(value, 10 ** places)
    return f"{whole}.{part:0{places}d}" if rnd.random() < 0.7 else str(whole)


def some(probability):
    return rnd.random() < probability


def draw_house():
    top, doors = rnd.randint(3, 9), rnd.randint(1, 4)
    plans = [rnd.randint(3000, 15000) for _ in range(doors)]
    homes = []
    for f in range(rnd.choice([1, 1, 2]), top + 1):
        for door in range(doors):
            if some(0.06):
                continue
            h = {"id": f"{f}{door + 1:02d}", "floor": f, "area": plans[door] if some(0.7) else rnd.randint(3000, 15000)}
            if some(0.08):
                h["accessFactor"] = rnd.choice(["0.9", "0.85", "1.05"])
            if some(0.06) and f > 1:
                h["level"] = f - 1
            if some(0.08) and f + 1 <= top:
                lower = rnd.randint(1000, h["area"] - 1000)
                h["servedLevels"] = [{"level": f, "area": lower}, {"level": f + 1, "area": h["area"] - lower}]
                h["levelMode"] = rnd.choice(["entry", "max", "areaMean", "split"])
            homes.append(h)
    return homes or draw_house()


def draw_basis(homes):
    levels = range(1, 12)
    table = {str(l): dec(0, 3) if l > 1 else "0.3" for l in levels}
    perArea, rounding = some(0.5), rnd.choice(["exact", "floor1", "round1"])
    rising = lambda low, high: {str(l): sum(rnd.randint(low, high) for _ in range(l)) for l in levels}
    options = [
        {"kind": "equal"}, {"kind": "area", "areaRounding": rounding}, {"kind": "coef", "table": table},
        {"kind": "coefArea", "table": table, "areaRounding": rounding},
        {"kind": "floorThenArea", "table": table, "areaRounding": rounding},
        {"kind": "floorThenEqual", "table": table},
        {"kind": "floorPercent", "table": table, "within": rnd.choice(["equal", "area"]), "renormalise": True},
        {"kind": "arithmetic", "c0": dec(0, 2), "d": dec(0, 1), "f0": rnd.randint(1, 4), "perArea": perArea},
        {"kind": "geometric", "c0": "1", "r": rnd.choice(["1.1", "1.25", "0.9", "2"]), "f0": 3, "perArea": perArea},
        {"kind": "height", "stopHeightMm": rising(0, 3100)},
        {"kind": "shapley", "standAloneFen": rising(0, 9000000), "perArea": perArea},
    ]
    return rnd.choice(options)


def draw_pool(homes, index, pct):
    pool = {"id": f"p{index}", "pct": pct, "basis": draw_basis(homes)}
    if some(0.3):
        pool["exempt"] = {"floors": [1]} if some(0.6) else {"floors": [], "households": [rnd.choice(homes)["id"]]}
    if some(0.2):
        pool["discountWeight"] = {rnd.choice(homes)["id"]: dec(0, 1)}
    if some(0.1):
        pool["only"] = [h["id"] for h in homes if h["floor"] > 2]
    return pool


def draw_scheme():
    homes = draw_house()
    pick = lambda: rnd.choice(homes)["id"]
    costs = [{"id": "设备", "fen": rnd.randint(1, 30000000)}, {"id": "土建", "fen": rnd.randint(0, 30000000)}]
    if some(0.5):
        costs[1]["contingencyPct"] = dec(0, 12)
    cuts = sorted(rnd.sample(range(1, 100), rnd.choice([0, 0, 1, 2])))
    pcts = [str(b - a) for a, b in zip([0] + cuts, cuts + [100])]
    scheme = {
        "unit": rnd.choice(list(UNITS)), "roundMode": rnd.choice(["hamilton", "hamilton", "ceil"]),
        "tie": rnd.choice([["floorDesc", "areaDesc", "seqAsc"], ["seqAsc"], ["areaDesc", "floorDesc"], []]),
        "households": homes, "costs": costs,
        "pools": [draw_pool(homes, i, pct) for i, pct in enumerate(pcts)],
    }
    if some(0.4):
        scheme["compensation"] = [{"household": pick(), "fen": rnd.randint(0, 900000)} for _ in range(2)]
    if some(0.6):
        scheme["funding"] = rnd.sample([
            {"id": "a", "kind": "fixed", "fen": rnd.randint(0, 9000000)},
            {"id": "b", "kind": "perStop", "fenPerStop": rnd.randint(0, 900000), "stops": rnd.randint(1, 7)},
            {"id": "c", "kind": "table", "tableFen": {"5": 4000000, "6": 5000000}, "storeys": rnd.choice([5, 6])},
            {"id": "d", "kind": "percentCapped", "pct": dec(0, 60), "base": rnd.choice(["gross", "afterPrevious", ["设备"]]),
             **({"capFen": rnd.randint(0, 15000000)} if some(0.6) else {})},
            {"id": "e", "kind": "actualCapped", "items": ["土建"], "capFen": rnd.randint(0, 9000000)},
        ], rnd.randint(1, 4))
    if some(0.4):
        scheme["contributions"] = [{"household": rnd.choice([pick(), None]), "fen": rnd.randint(0, 300000)} for _ in range(2)]
    if some(0.25):
        scheme["fixed"] = [{"household": pick(), "fen": rnd.randint(0, 60000)} if some(0.6) else {"household": pick(), "pct": dec(0, 5)}]
    if some(0.25):
        scheme["nonPayers"] = [pick()]
    if some(0.35):
        scheme["bounds"] = rnd.sample([
            {"all": True, "maxFen": rnd.randint(3000000, 12000000)}, {"all": True, "minFen": rnd.randint(0, 300000)},
            {"floor": 3, "minFen": rnd.randint(0, 2500000)}, {"household": pick(), "maxFen": rnd.randint(500000, 6000000)},
        ], rnd.randint(1, 3))
    return scheme


def vectors():
    made, refused, index = [], {}, 0
    while index < 160:
        scheme = draw_scheme()
        try:
            expected = apportion(scheme)
        except Refused as fault:
            refused.setdefault(str(fault), []).append(scheme)
            continue
        index += 1
        made.append({"id": f"R{index:03d}", "kind": "apportion", "title": "drawn", "input": scheme, "expected": expected})
    cases = [(code, scheme) for code, schemes in sorted(refused.items()) for scheme in schemes[:4]]
    made.append({"id": "R-errors", "kind": "errors", "title": "drawn and refused",
                 "input": {"cases": [{"scheme": s} for _, s in cases]}, "expected": {"codes": [c for c, _ in cases]}})
    made += [stable(i) for i in range(12)] + [mixture(i) for i in range(8)]
    return made


# --- who still pays, and which mixtures pass ------------------------------------------------------------------------

def stable(index):
    names = [f"h{k}" for k in range(rnd.randint(3, 7))]
    weights = {n: rnd.randint(1, 20) for n in names}
    net = rnd.randint(10000, 50000)
    fair = {n: F(net * weights[n], sum(weights.values())) for n in names}
    most = {n: floor(fair[n] * rnd.choice([F(3, 4), 1, F(5, 4), F(3, 2), 3])) for n in names}
    best = ()
    for size in range(1, len(names) + 1):
        for group in combinations(names, size):
            whole = sum(weights[n] for n in group)
            if all(F(net * weights[n], whole) <= most[n] for n in group):
                best = group if len(group) > len(best) else best
    return {"id": f"S{index:02d}", "kind": "stablePayers", "title": "every subset tried",
            "input": {"netFen": net, "weights": {n: str(w) for n, w in weights.items()}, "maxFen": most},
            "expected": {"payers": list(best)}}


def mixture(index):
    """Which mixtures of two splits pass: tried at every turning point and between any two of them."""
    names = [f"p{k}" for k in range(rnd.randint(4, 9))]
    net = 120000
    def split():
        parts = [rnd.randint(1, 9) for _ in names]
        return {n: F(net * p, sum(parts)) for n, p in zip(names, parts)}
    first, second = split(), split()
    areas = {n: rnd.randint(5000, 12000) for n in names}
    most = {n: floor(max(first[n], second[n]) * rnd.choice([F(9, 10), 1, 1]) ) for n in names}
    def passes(t):
        yes = [n for n in names if first[n] + t * (second[n] - first[n]) <= most[n]]
        return yes and 4 * len(yes) >= 3 * len(names) and 4 * sum(areas[n] for n in yes) >= 3 * sum(areas.values())
    turns = sorted({F(0), F(1)} | {t for n in names if first[n] != second[n]
                                   for t in [(most[n] - first[n]) / (second[n] - first[n])] if 0 < t < 1})
    intervals = []
    for here, after in zip(turns, turns[1:] + [None]):
        if passes(here):
            if not intervals or intervals[-1][1] != here:
                intervals.append([here, here])
            if after is not None and passes((here + after) / 2):
                intervals[-1][1] = after
    return {"id": f"M{index:02d}", "kind": "consensus", "title": "two splits mixed",
            "input": {"units": [{"id": n, "area": areas[n], "owners": [n]} for n in names],
                      "rule": {"quorum": "2/3", "approve": "3/4", "strict": False, "base": "participants"},
                      "schemes": {"first": {n: text(x) for n, x in first.items()}, "second": {n: text(x) for n, x in second.items()}},
                      "maxFen": most},
            "expected": {"intervals": [[text(a), text(b)] for a, b in intervals]}}


print(json.dumps({"schemaVersion": 1, "title": "drawn by tests/oracle/reference.py", "vectors": vectors()},
                 ensure_ascii=False, separators=(",", ":")))
