# What COINr 1.1.14 makes of a panel, for the tests to compare with: run once by hand, in this folder.
#
#     Rscript coinr.R
#
# Writes panel.csv (drawn here by chance), treated.csv, normalised-*.csv, scores-*.csv and more, with all
# digits. The panel is ours; the methods asked are COINr's own.

suppressMessages(library(COINr))
set.seed(20261128)
n <- 24
k <- 9
raw <- sapply(1:k, function(j) {
  x <- rnorm(n, 50, 12)
  if (j == 2) x <- exp(rnorm(n, 0, 1.6)) * 10 # leans upwards
  if (j == 5) x[3] <- 900 # one far above
  if (j == 6) x <- 100 - exp(rnorm(n, 0, 1.9)) # leans downwards
  if (j == 8) x[7] <- -700 # one far below
  round(x, 3)
})
raw[cbind(c(2, 5, 9, 9, 14, 20), c(1, 3, 3, 7, 4, 9))] <- NA
codes <- paste0("i", 1:k)
colnames(raw) <- codes
units <- sprintf("u%02d", 1:n)
group <- rep(c("north", "south", "east"), length.out = n)
all_digits <- function(x) { x[] <- lapply(x, function(c) if (is.numeric(c)) format(c, digits = 17, trim = TRUE) else c); x }
put <- function(x, name) write.csv(all_digits(as.data.frame(x)), name, row.names = FALSE, quote = FALSE, na = "")
put(cbind(data.frame(unit = units, group = group), raw), "panel.csv")

direction <- c(1, 1, -1, 1, 1, 1, -1, 1, -1)
iData <- cbind(data.frame(uCode = units, uName = units, group = group), raw)
iMeta <- rbind(
  data.frame(iCode = codes, iName = codes, Direction = direction, Weight = c(1, 2, 1, 1, 3, 1, 1, 1, 2),
    Level = 1, Type = "Indicator", Parent = rep(c("work", "home", "say"), each = 3)),
  data.frame(iCode = c("work", "home", "say"), iName = c("work", "home", "say"), Direction = 1,
    Weight = c(2, 1, 1), Level = 2, Type = "Aggregate", Parent = "whole"),
  data.frame(iCode = "whole", iName = "whole", Direction = 1, Weight = 1, Level = 3, Type = "Aggregate", Parent = NA),
  data.frame(iCode = "group", iName = "group", Direction = NA, Weight = NA, Level = NA, Type = "Group", Parent = NA))
coin <- new_coin(iData, iMeta, quietly = TRUE)

imputed <- list(mean = Impute(coin, "Raw", f_i = "i_mean"), median = Impute(coin, "Raw", f_i = "i_median"),
  group = Impute(coin, "Raw", f_i = "i_mean_grp", use_group = "group"),
  groupmedian = Impute(coin, "Raw", f_i = "i_median_grp", use_group = "group"))
for (name in names(imputed)) put(get_dset(imputed[[name]], "Imputed")[codes], paste0("imputed-", name, ".csv"))

# Treated from the figures as they stand, by the usual rules, and with LogBySkew.
for (log in c("log_CT", "log_CT_plus")) {
  treated <- qTreat(coin, "Raw", winmax = 3, f2 = log)
  put(get_dset(treated, "Treated")[codes], paste0("treated-", log, ".csv"))
}

norms <- list(minmax = list("n_minmax", list(l_u = c(1, 100))), zscore = list("n_zscore", list(m_sd = c(50, 10))),
  rank = list("n_rank", NULL), borda = list("n_borda", NULL), prank = list("n_prank", NULL),
  dist2max = list("n_dist2max", NULL), dist2ref = list("n_dist2ref", list(iref = 12, cap_max = TRUE)))
for (name in names(norms)) {
  made <- Normalise(imputed$median, "Imputed", global_specs = list(f_n = norms[[name]][[1]], f_n_para = norms[[name]][[2]]))
  put(get_dset(made, "Normalised")[codes], paste0("normalised-", name, ".csv"))
}

# Scores, missing ones included: normalised without imputation.
plain <- Normalise(coin, "Raw", global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(1, 100))))
whole <- Normalise(imputed$median, "Imputed", global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(1, 100))))
scores <- function(coin, name, ...) {
  made <- Aggregate(coin, "Normalised", ...)
  put(get_dset(made, "Aggregated")[c("work", "home", "say", "whole")], paste0("scores-", name, ".csv"))
  made
}
arithmetic <- scores(plain, "arithmetic", f_ag = "a_amean")
invisible(scores(plain, "threshold", f_ag = "a_amean", dat_thresh = 0.7))
invisible(scores(plain, "geometric", f_ag = "a_gmean"))
invisible(scores(plain, "harmonic", f_ag = "a_hmean"))
invisible(scores(whole, "power", f_ag = "a_genmean", f_ag_para = list(p = 2)))
# Aggregate() cannot call a_copeland in this version (it names the argument x, which is called X).
table <- get_dset(whole, "Normalised")[codes]
put(data.frame(whole = a_copeland(table, w = c(1, 2, 1, 1, 3, 1, 1, 1, 2))), "scores-copeland.csv")
invisible(scores(plain, "mixed", f_ag = c("a_gmean", "a_amean")))
full <- scores(whole, "imputed", f_ag = "a_amean")

put(get_corr(full, "Normalised", iCodes = list(codes), cortype = "pearson", make_long = FALSE, pval = 0, withparent = FALSE, grouplev = NULL)[codes], "pearson.csv")
put(get_corr(full, "Normalised", iCodes = list(codes), cortype = "spearman", make_long = FALSE, pval = 0, withparent = FALSE, grouplev = NULL)[codes], "spearman.csv")
alphas <- sapply(c("work", "home", "say"), function(node) get_cronbach(full, "Normalised", iCodes = iMeta$iCode[which(iMeta$Parent == node)], Level = 1))
put(data.frame(node = names(alphas), alpha = alphas), "cronbach.csv")

# Every combination of three doubts: which figure stands for a missing one, the scale, and the method.
doubts <- expand.grid(impute = c("i_mean", "i_median"), scale = c("n_minmax", "n_zscore"), method = c("a_amean", "a_gmean"),
  stringsAsFactors = FALSE)
paras <- list(n_minmax = list(l_u = c(1, 100)), n_zscore = list(m_sd = c(50, 10)))
combinations <- sapply(seq_len(nrow(doubts)), function(at) {
  d <- doubts[at, ]
  made <- Impute(coin, "Raw", f_i = d$impute)
  made <- Normalise(made, "Imputed", global_specs = list(f_n = d$scale, f_n_para = paras[[d$scale]]))
  get_dset(Aggregate(made, "Normalised", f_ag = d$method), "Aggregated")$whole
})
put(combinations, "combinations.csv")
