# Called by reference.py: AUC, DeLong and the paired test by pROC, Platt's calibration as a generalised linear model by R.
suppressMessages(library(pROC))
folder <- commandArgs(trailingOnly = TRUE)[1]
out <- file(file.path(folder, "reference-proc.csv"), "w")
cat(sprintf("# pROC %s; platt: glm of R %s; normal: qnorm and pnorm of R\n",
            packageVersion("pROC"), paste(R.version$major, R.version$minor, sep = ".")), file = out)
cat("set;quantity;number;value\n", file = out)
put <- function(name, quantity, ...) {
  values <- c(...)
  cat(sprintf("%s;%s;%d;%.17g\n", name, quantity, seq_along(values) - 1L, values), sep = "", file = out)
}

for (name in c("plain", "ties", "small")) {  # pROC takes no weights
  cases <- read.csv2(file.path(folder, sprintf("cases-%s.csv", name)), dec = ".", comment.char = "#")
  first <- roc(cases$shell, cases$first, levels = c(0, 1), direction = "<")
  second <- roc(cases$shell, cases$second, levels = c(0, 1), direction = "<")
  put(name, "auc", as.numeric(auc(first)), as.numeric(auc(second)))
  put(name, "variance", var(first), var(second))
  put(name, "covariance", cov(first, second))
  for (level in c(0.90, 0.95, 0.99)) {
    put(name, sprintf("interval-%g", level), ci.auc(first, conf.level = level)[c(1, 3)])
  }
  test <- roc.test(first, second, paired = TRUE, method = "delong", conf.level = 0.95)
  put(name, "test", test$statistic, test$p.value)
  put(name, "test-interval", test$conf.int)
}

# Platt's targets are no whole numbers, so that the model is the quasi-binomial one; its estimates are those of
# maximum likelihood. scikit-learn's own fit stops at a gradient of 1e-5, too early to compare with.
for (name in c("plain", "ties", "weighted", "weighted-ties", "small")) {
  cases <- read.csv2(file.path(folder, sprintf("cases-%s.csv", name)), dec = ".", comment.char = "#")
  shells <- sum(cases$weight[cases$shell == 1])
  others <- sum(cases$weight[cases$shell == 0])
  cases$target <- ifelse(cases$shell == 1, (shells + 1) / (shells + 2), 1 / (others + 2))
  fit <- glm(target ~ first, family = quasibinomial, data = cases, weights = weight,
             control = glm.control(epsilon = 1e-15, maxit = 100))
  put(name, "platt", coef(fit)[["first"]], coef(fit)[["(Intercept)"]])
}
close(out)
