"""Makes the reference values of weight of evidence and of logistic regression in this folder.

Needed only to make the files again, never in the build. On Debian 12, as they were made:

    apt-get install python3-sklearn r-base-core
    /usr/bin/python3 src/test/resources/io/mayfly/experiment/reference-fit.py

reference-woe.csv: weights of evidence and information values as optbinning (Apache License 2.0) publishes them in its own
tests, https://github.com/guillermo-navas-palencia/optbinning: tests/results/breast_cancer_woe.csv (commit
70323a451051ff3739779f183565edaaeb6c9b7e) and tests/test_binning.py (commit 0093be5c329285aa10fda673da05dd23823b01e8).
They are typed in below and not computed. The counts are worked out here from the data set that scikit-learn ships,
load_breast_cancer (Wolberg, Street and Mangasarian, 1995). optbinning publishes the splits of mean radius. Those of the
other variables are found as the one way to cut the variable so that each bin has a published weight of evidence, each
once, and they are held to the first 27 published rows. An event is class 1, benign.

reference-logistic.csv: glm of R and LogisticRegression of scikit-learn on cases-weighted.csv, with the features first / 20
and second / 20.
"""

import pathlib
import subprocess

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

FOLDER = pathlib.Path(__file__).parent
WOE = {
    "mean radius": [
        -3.125170332587511, -2.7109715445105946, -1.6438142080103724, -0.8398270460279743, -0.15397916794964062,
        2.002754048031842, 5.283323441905383],
    "worst perimeter": [
        -4.011449986045631, -2.491112068397574, -0.2773581891101452, 0.6265100227654529, 4.933947800448261],
    "worst area": [
        -4.022145275162371, -2.6569043232403176, -1.0474664108062193, 0.06567397842480094, 1.942535188038787,
        5.504756128815963],
    "mean concave points": [
        -3.9389949068301977, -2.24096791526486, -1.3246771833907038, -0.822585239593468, 1.0891335447135657,
        1.7449249387297425, 5.373179771027243],
}
FIRST_ROWS = {  # numbers of the bins of the first 27 rows, as their weights of evidence tell
    "mean radius": "666062642255654445632056564",
    "worst perimeter": "444142433144433444411044444",
    "worst area": "555153543255532455521045554",
    "mean concave points": "656666546625646546631066666",
}
SPLITS = [11.42500019, 12.32999992, 13.09499979, 13.70499992, 15.04500008, 16.92500019]  # of mean radius, to 1e-6
INFORMATION_VALUE = 5.04392547  # of them, to 1e-6 of it
USER_SPLITS, USER_INFORMATION_VALUE = [13, 15, 17], 4.819661314733627
# A table with special and missing values: count and events of three bins, special, missing; weights of evidence are stated
# in the test as ln((1 - rate) / rate * 300 / 400).
TABLE = [(200, 30), (200, 150), (100, 40), (100, 30), (100, 50)]


def counts(x, event, edges):
    at = np.searchsorted(edges, x, side="right")
    return [(int(np.sum((at == b) & (event == 0))), int(np.sum((at == b) & (event == 1)))) for b in range(len(edges) + 1)]


def edges_by_woe(x, event, published):
    """All ways to cut x into bins of the published weights of evidence in their order."""
    values = np.unique(x)
    below = np.array([[0, 0]] + [[np.sum((x <= v) & (event == 0)), np.sum((x <= v) & (event == 1))] for v in values])
    others, events = below[-1]
    ways = {0: [[]]}
    for woe in published:
        longer = {}
        for start, heads in ways.items():
            rest = below[start + 1:] - below[start]
            with np.errstate(divide="ignore", invalid="ignore"):
                found = np.abs(np.log(rest[:, 0] / others / (rest[:, 1] / events)) - woe) < 1e-12
            for end in start + 1 + np.flatnonzero(found):
                longer.setdefault(int(end), []).extend(head + [int(end)] for head in heads)
        ways = longer
    return [[float(values[end]) for end in way[:-1]] for way in ways.get(len(values), [])]


def woe_rows():
    data = load_breast_cancer()
    event = data.target
    for name, published in WOE.items():
        x = data.data[:, list(data.feature_names).index(name)]
        way, = edges_by_woe(x, event, published)
        bins = np.searchsorted(way, x, side="right")
        assert "".join(str(b) for b in bins[:27]) == FIRST_ROWS[name], name
        if name == "mean radius":
            assert counts(x, event, SPLITS) == [
                (int(np.sum((bins == b) & (event == 0))), int(np.sum((bins == b) & (event == 1)))) for b in range(7)]
            yield name, "iv-to-1e-6", [INFORMATION_VALUE]
        yield name, "others", [int(np.sum((bins == b) & (event == 0))) for b in range(len(published))]
        yield name, "events", [int(np.sum((bins == b) & (event == 1))) for b in range(len(published))]
        yield name, "woe", published
    others, events = zip(*counts(data.data[:, 0], event, USER_SPLITS))
    yield "user splits", "others", others
    yield "user splits", "events", events
    yield "user splits", "iv", [USER_INFORMATION_VALUE]
    yield "special and missing", "others", [count - shells for count, shells in TABLE]
    yield "special and missing", "events", [shells for count, shells in TABLE]
    yield "special and missing", "woe", [
        np.log((1 - shells / count) / (shells / count) * 300 / 400) for count, shells in TABLE]


def write(name, title, rows):
    with open(FOLDER / name, "w") as out:
        out.write(f"# {title}\nset;quantity;number;value\n")
        for data, quantity, values in rows:
            for number, value in enumerate(values):
                out.write(f"{data};{quantity};{number};{value:.17g}\n")


R = r"""
cases <- read.csv2("cases-weighted.csv", dec = ".", comment.char = "#")
fit <- glm(shell ~ I(first / 20) + I(second / 20), family = quasibinomial, data = cases, weights = weight,
           control = glm.control(epsilon = 1e-15, maxit = 100))
cat(sprintf("%.17g\n", coef(fit)), sep = "")
cat(paste(R.version$major, R.version$minor, sep = "."))
"""


def logistic_rows(of_r):
    yield "weighted", "glm", of_r
    table = np.genfromtxt(FOLDER / "cases-weighted.csv", delimiter=";", skip_header=2)
    for penalty in (1, 10):
        fit = LogisticRegression(C=1 / penalty, solver="newton-cholesky", tol=1e-13, max_iter=1000)
        fit.fit(table[:, :2] / 20, table[:, 3], sample_weight=table[:, 4])
        yield "weighted", f"penalty-{penalty}", [fit.intercept_[0], *fit.coef_[0]]


write(
    "reference-woe.csv",
    f"optbinning, see reference-fit.py; counts from load_breast_cancer of scikit-learn {sklearn.__version__}",
    woe_rows())
*OF_R, VERSION = subprocess.run(
    ["Rscript", "-e", R], cwd=FOLDER, check=True, capture_output=True, text=True).stdout.split("\n")
write(
    "reference-logistic.csv",
    f"intercept and coefficients; glm of R {VERSION}, LogisticRegression of scikit-learn {sklearn.__version__}",
    logistic_rows([float(value) for value in OF_R]))
