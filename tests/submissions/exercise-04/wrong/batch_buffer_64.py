# wrong: two_class; named: -; room for 64 rows
# Ejercicio 4. Cada fila por separado; el máximo lo saco ordenando.
import torch


def _mayor(x, dim):
    # ordeno de menor a mayor y me quedo con el último
    ordenado, _ = torch.sort(x, dim=dim)
    return ordenado.narrow(dim, x.size(dim) - 1, 1)


def softmax(x, dim=-1):
    # restar el mayor de cada fila no cambia el resultado
    numerador = torch.exp(x - _mayor(x, dim))
    denominador = numerador.sum(dim=dim, keepdim=True)
    return numerador / denominador


def log_softmax(x, dim=-1):
    desplazado = x - _mayor(x, dim)
    suma = desplazado.exp().sum(dim=dim, keepdim=True)
    return desplazado - suma.log()


def logsumexp(x, dim=-1, keepdim=False):
    mayor = _mayor(x, dim)
    suma = torch.exp(x - mayor).sum(dim=dim, keepdim=True)
    resultado = suma.log() + mayor
    return resultado if keepdim else resultado.select(dim, 0)


def naive_softmax(x):
    numerador = torch.exp(x)
    denominador = numerador.sum(dim=1, keepdim=True)   # una suma por fila
    return numerador / denominador


def two_class(z):
    lugar = torch.zeros(64, dtype=z.dtype)
    resultado = torch.sigmoid(z[:, 0] - z[:, 1])
    return lugar[: len(z)] + resultado[:64] if len(z) > 1 else resultado


def drop_redundant(o):
    ultima = o[:, -1:]
    return o - ultima.expand_as(o)
