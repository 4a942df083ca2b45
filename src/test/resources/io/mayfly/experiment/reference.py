"""Makes the data sets and reference values of this folder, together with reference.R, which it calls.

Needed only to make the files again, never in the build. On Debian 12, as they were made:

    apt-get install r-cran-proc python3-sklearn
    /usr/bin/python3 src/test/resources/io/mayfly/experiment/reference.py

cases-*.csv hold the cases, reference-sklearn.csv and reference-proc.csv the values: data set, quantity, number, value.
Numbers are written with 17 digits, so that a double comes back as it was.
"""

import pathlib
import subprocess

import numpy as np
import scipy
import sklearn
from scipy.stats import entropy, kendalltau, spearmanr
from sklearn.calibration import calibration_curve
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import (
    average_precision_score, brier_score_loss, log_loss, precision_recall_curve, roc_auc_score, roc_curve)

FOLDER = pathlib.Path(__file__).parent
BINS = 10


def cases(name, random, size, ties, weighted):
    """A latent strength, two scores that see it with noise, and the true probability squeezed a little."""
    strength = random.normal(size=size)
    probability = 1 / (1 + np.exp(-(1.5 * strength - 0.5)))
    shell = (random.uniform(size=size) < probability).astype(int)
    first = 50 + 20 * strength + random.normal(scale=15, size=size)
    second = 50 + 12 * strength + random.normal(scale=18, size=size)
    stated = np.clip(0.5 + 0.8 * (probability - 0.5) + random.normal(scale=0.05, size=size), 0, 1)
    if ties:
        first, second, stated = np.round(first / 10), np.round(second / 10), np.round(stated, 2)
    weight = np.round(random.uniform(0.1, 3, size=size), 3) if weighted else np.ones(size)
    table = np.column_stack([first, second, stated, shell, weight])
    with open(FOLDER / f"cases-{name}.csv", "w") as out:
        out.write(f"# {size} cases made by reference.py with numpy {np.__version__}\n")
        out.write("first;second;probability;shell;weight\n")
        for row in table:
            out.write(f"{row[0]:.17g};{row[1]:.17g};{row[2]:.17g};{int(row[3])};{row[4]:.17g}\n")
    return table.T


def values(name, first, second, stated, shell, weight):
    def put(quantity, *numbers):
        rows.extend((name, quantity, number, value) for number, value in enumerate(numbers))

    rows = []
    put("auc", roc_auc_score(shell, first, sample_weight=weight))
    put("average-precision", average_precision_score(shell, first, sample_weight=weight))
    false_positive, true_positive, threshold = roc_curve(
        shell, first, sample_weight=weight, drop_intermediate=False)
    put("roc-fpr", *false_positive)
    put("roc-tpr", *true_positive)
    put("roc-threshold", *threshold[1:])
    distance = np.abs(true_positive - false_positive)
    put("ks", distance.max(), threshold[distance.argmax()])
    precision, recall, threshold = precision_recall_curve(shell, first, sample_weight=weight)
    put("pr-precision", *precision[-2::-1])
    put("pr-recall", *recall[-2::-1])
    put("pr-threshold", *threshold[::-1])
    put("brier", brier_score_loss(shell, stated, sample_weight=weight))
    put("log-loss", log_loss(shell, stated, sample_weight=weight))
    if (weight == 1).all():  # calibration_curve takes no weights
        for strategy in ("uniform", "quantile"):
            share, mean = calibration_curve(shell, stated, n_bins=BINS, strategy=strategy)
            put(f"reliability-{strategy}-share", *share)
            put(f"reliability-{strategy}-mean", *mean)
    fit = slice(0, len(shell) // 2)
    isotonic = IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip")
    isotonic.fit(first[fit], shell[fit], sample_weight=weight[fit])
    put("isotonic", *isotonic.predict(first))
    put("spearman", spearmanr(first, second)[0])
    put("kendall", kendalltau(first, second)[0])
    if len(shell) < 100:  # some bins are empty
        return rows
    edges = [-np.inf, 30, 45, 60, 75, np.inf] if first.max() > 20 else [-np.inf, 3, 5, 6, 8, np.inf]
    expected = np.histogram(first[fit], edges, weights=weight[fit])[0]
    actual = np.histogram(second, edges, weights=weight)[0]
    put("psi", entropy(actual, expected) + entropy(expected, actual))
    put("psi-edges", *edges[1:-1])
    return rows


def main():
    random = np.random.default_rng(20261128)
    rows = []
    for name, size, ties, weighted in (
            ("plain", 200, False, False), ("ties", 200, True, False), ("weighted", 200, False, True),
            ("weighted-ties", 200, True, True), ("small", 20, False, False)):
        rows += values(name, *cases(name, random, size, ties, weighted))
    with open(FOLDER / "reference-sklearn.csv", "w") as out:
        out.write(f"# scikit-learn {sklearn.__version__}; spearman, kendall and psi (as the sum of both relative"
                  f" entropies): scipy {scipy.__version__}; numpy {np.__version__}\n")
        out.write("set;quantity;number;value\n")
        for row in rows:
            out.write(f"{row[0]};{row[1]};{row[2]};{row[3]:.17g}\n")
    subprocess.run(["Rscript", str(FOLDER / "reference.R"), str(FOLDER)], check=True)


main()
